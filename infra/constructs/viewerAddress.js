// Runs in CloudFront before a request for the API: tells the functions who is calling, in place of whatever the caller
// may have written there. What CloudFront adds by itself, such as `x-forwarded-for`, holds what the caller sent as well.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return request;
}
