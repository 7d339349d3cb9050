import { Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * Which secret CloudFront sends, and which one the functions accept besides. To change it without refusing anybody:
 * swap the two and deploy; when every city has it, put a new number in place of the one no longer sent and deploy again.
 */
const SENT = 1;
const ACCEPTED_TOO = 2;

/** Shows a function that a request came through CloudFront, since the API's own address is open to the world. */
export class OriginSecrets extends Construct {
  /** What CloudFront sends. */
  readonly sent: string;
  /** Both that functions accept, with a comma between. */
  readonly accepted: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.sent = this.generated(SENT);
    this.accepted = [this.sent, this.generated(ACCEPTED_TOO)].join(',');
  }

  /** A reference that CloudFormation resolves when it deploys: the value stands in no template. */
  private generated(generation: number): string {
    const secret = new Secret(this, `Secret${generation}`, {
      description: `Sent by CloudFront to the city's API, generation ${generation}`,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Rotation means deploying CloudFront and the functions together, in two steps; a schedule would lock the city out.',
    });
    return secret.secretValue.unsafeUnwrap();
  }
}
