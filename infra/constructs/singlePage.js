// Runs in CloudFront before a request for the page: an address without a file ending is a screen, and every screen is
// index.html. Error pages cannot do this, as they would turn the API's own answers into index.html too.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) request.uri = '/index.html';
  return request;
}
