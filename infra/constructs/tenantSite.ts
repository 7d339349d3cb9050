import { Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  type FunctionAssociation,
  FunctionEventType,
  HttpVersion,
  type IResponseHeadersPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { edgeFunctionArn, PARAMETERS, REWRITE_FUNCTION_NAME, siteBucketName, sitePrefix, VIEWER_FUNCTION_NAME } from '../names.ts';
import type { Tenant } from '../tenants.ts';

interface TenantSiteProps {
  readonly tenant: Tenant;
  /** The name people type. */
  readonly domainName: string;
  /** The API's own host. */
  readonly apiHost: string;
  /** What the API's functions ask to see. */
  readonly originSecret: string;
}

/** A tenant's own address: its page at the root and its API under `/api`, on one origin so that no other may call it. */
export class TenantSite extends Construct {
  readonly distribution: Distribution;
  private readonly headers: IResponseHeadersPolicy;

  constructor(scope: Construct, id: string, props: TenantSiteProps) {
    super(scope, id);
    this.headers = ResponseHeadersPolicy.fromResponseHeadersPolicyId(this, 'Headers', this.parameter(PARAMETERS.siteHeadersPolicyId));
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Steg for Steg ${props.tenant.name}`,
      domainNames: [props.domainName],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', this.parameter(PARAMETERS.certificateArn)),
      webAclId: this.parameter(PARAMETERS.webAclArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: this.page(props.tenant),
      additionalBehaviors: { '/api/*': this.api(props) },
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'Annotation::@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
        reason: 'Platform, which holds the bucket, lets every distribution of the account read it.',
      },
      { id: 'AwsSolutions-CFR1', reason: 'Staff travel, and phones are routed through other countries; the firewall limits each address.' },
      {
        id: 'AwsSolutions-CFR3',
        reason: "A log of addresses and paths would say who worked with whom; the API's own log says how each request went.",
      },
    );
  }

  private page({ id }: Tenant): BehaviorOptions {
    const bucket = Bucket.fromBucketName(this, 'Bucket', siteBucketName());
    return {
      responseHeadersPolicy: this.headers,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      origin: S3BucketOrigin.withOriginAccessControl(bucket, {
        originPath: `/${sitePrefix(id)}`,
        originAccessControl: S3OriginAccessControl.fromOriginAccessControlId(
          this,
          'OriginAccessControl',
          this.parameter(PARAMETERS.originAccessControlId),
        ),
      }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      functionAssociations: this.first('SinglePage', REWRITE_FUNCTION_NAME),
    };
  }

  private api({ apiHost, originSecret }: TenantSiteProps): BehaviorOptions {
    return {
      responseHeadersPolicy: this.headers,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      origin: new HttpOrigin(apiHost, {
        customHeaders: { 'x-origin-secret': originSecret },
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: this.first('ViewerAddress', VIEWER_FUNCTION_NAME),
    };
  }

  /** What happens to a request in CloudFront before anything else. */
  private first(id: string, functionName: string): FunctionAssociation[] {
    const attributes = { functionName, functionArn: edgeFunctionArn(this, functionName) };
    return [{ function: EdgeFunction.fromFunctionAttributes(this, id, attributes), eventType: FunctionEventType.VIEWER_REQUEST }];
  }

  /** What another stack has written down, read when this stack is deployed. */
  private parameter(name: string): string {
    return StringParameter.valueForStringParameter(this, name);
  }
}
