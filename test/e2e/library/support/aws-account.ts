// An account at moto's server: auto-scaling groups behind target groups, and what AWS's own interfaces say of them.
// Promises: everything is made and asked with boto3, past the runbook; the runbook's own `aws` knows nothing but the endpoint.
import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { libraryTools } from '../../../../scripts/library-tools.ts';
import { startDaemon, untilListening } from '../../fleet/daemon.ts';
import { freePorts } from '../../fleet/free-ports.ts';
import type { LibraryWorld } from './library-world.ts';

const group = z.object({
  desired: z.number(),
  target_group: z.string(),
  /** Lifecycle state by instance. */
  instances: z.record(z.string(), z.string()),
  /** State in the load balancer's eyes, by instance. */
  health: z.record(z.string(), z.string()),
});
export type ScalingGroup = z.infer<typeof group>;

export interface AwsAccount {
  /** Where `aws` is found. */
  readonly path: string;
  /** A group of two of up to four, behind a target group of its own. */
  make(name: string): Promise<ScalingGroup>;
  look(name: string): Promise<ScalingGroup>;
  /** It is ill, and its group, which may not replace it, says so. */
  fallIll(instance: string): Promise<void>;
  /** What a scaling policy does. */
  scale(name: string, capacity: number): Promise<void>;
  /** Credentials of a session that may do what the policy says, and nothing else. */
  sessionWith(policy: string): Promise<Readonly<Record<string, string>>>;
}

export const REGION = 'eu-central-1';
const session = z.record(z.string(), z.string());

export async function startAwsAccount(world: LibraryWorld): Promise<AwsAccount> {
  const { aws, motoServer, python } = libraryTools();
  const [port = 0] = await freePorts(1);
  const server = startDaemon({ argv: [motoServer, '-H', '127.0.0.1', '-p', String(port)] });
  world.defer(() => server.stop());
  await untilListening(server, '127.0.0.1', port);
  const endpoint = `http://127.0.0.1:${port}`;
  const bin = join(world.folder, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'aws'), `#!/bin/sh\nAWS_ENDPOINT_URL=${endpoint} exec ${aws} "$@"\n`);
  await chmod(join(bin, 'aws'), 0o755);
  const ask = startConsole(world, python, endpoint);
  return {
    path: `${bin}${delimiter}${process.env.PATH}`,
    make: async (name) => group.parse(await ask('make', name)),
    look: async (name) => group.parse(await ask('look', name)),
    fallIll: async (instance) => void (await ask('sicken', instance)),
    scale: async (name, capacity) => void (await ask('scale', `${name} ${capacity}`)),
    sessionWith: async (policy) => session.parse(await ask('session', JSON.stringify(JSON.parse(policy)))),
  };
}

/** One Python for all questions: each of AWS's own takes a second to start. */
function startConsole(world: LibraryWorld, python: string, endpoint: string) {
  const console = spawn(python, ['-u', '-c', CONSOLE, endpoint, REGION], { env: {}, stdio: 'pipe' });
  world.defer(() => console.kill('SIGKILL'));
  let complaint = '';
  console.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const lines = createInterface(console.stdout)[Symbol.asyncIterator]();
  return async (...words: readonly string[]): Promise<unknown> => {
    console.stdin.write(`${words.join(' ')}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`boto3 gave no answer to ${words.join(' ')}: ${complaint}`);
    return JSON.parse(String(value));
  };
}

const CONSOLE = `
import boto3, json, sys, urllib.request
keys = {"aws_access_key_id": "nobody", "aws_secret_access_key": "nothing"}
def client(name):
    return boto3.client(name, endpoint_url=sys.argv[1], region_name=sys.argv[2], **keys)

# Who asks here may do everything; from then on everybody needs a policy.
iam = client("iam")
iam.create_user(UserName="root")
everything = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
iam.put_user_policy(UserName="root", PolicyName="all", PolicyDocument=everything)
key = iam.create_access_key(UserName="root")["AccessKey"]
keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
enforce = {"data": b"0", "headers": {"Content-Type": "text/plain"}, "method": "POST"}
urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/moto-api/reset-auth", **enforce))
iam, sts, ec2, scaling, balancing = (client(name) for name in ("iam", "sts", "ec2", "autoscaling", "elbv2"))
sessions = 0

def make(name):
    subnet = ec2.describe_subnets()["Subnets"][0]
    image = ec2.describe_images()["Images"][0]["ImageId"]
    template = {"ImageId": image, "InstanceType": "t3.micro"}
    ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData=template)
    made = balancing.create_target_group(Name=name, Protocol="HTTP", Port=80, VpcId=subnet["VpcId"])
    scaling.create_auto_scaling_group(
        AutoScalingGroupName=name, MinSize=1, MaxSize=4, DesiredCapacity=2, VPCZoneIdentifier=subnet["SubnetId"],
        LaunchTemplate={"LaunchTemplateName": name}, TargetGroupARNs=[made["TargetGroups"][0]["TargetGroupArn"]])
    return look(name)

def look(name):
    group = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[name])["AutoScalingGroups"][0]
    arn = group["TargetGroupARNs"][0]
    health = balancing.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
    return {
        "desired": group["DesiredCapacity"], "target_group": arn,
        "instances": {one["InstanceId"]: one["LifecycleState"] for one in group["Instances"]},
        "health": {one["Target"]["Id"]: one["TargetHealth"]["State"] for one in health}}

def sicken(instance):
    scaling.suspend_processes(AutoScalingGroupName=group_of(instance), ScalingProcesses=["ReplaceUnhealthy"])
    scaling.set_instance_health(InstanceId=instance, HealthStatus="Unhealthy")

def scale(words):
    name, capacity = words.split(" ")
    scaling.set_desired_capacity(AutoScalingGroupName=name, DesiredCapacity=int(capacity))

def group_of(instance):
    return scaling.describe_auto_scaling_instances(InstanceIds=[instance])["AutoScalingInstances"][0]["AutoScalingGroupName"]

def session(policy):
    global sessions
    sessions += 1
    name = f"runbooks-{sessions}"
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=everything)["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="runbook", PolicyDocument=policy)
    made = sts.assume_role(RoleArn=role, RoleSessionName="run")["Credentials"]
    return {"AWS_ACCESS_KEY_ID": made["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": made["SecretAccessKey"],
            "AWS_SESSION_TOKEN": made["SessionToken"]}

for line in sys.stdin:
    verb, words = line.rstrip("\\n").split(" ", 1)
    print(json.dumps({"make": make, "look": look, "sicken": sicken, "scale": scale, "session": session}[verb](words)))
`;
