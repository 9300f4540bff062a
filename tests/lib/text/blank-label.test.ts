import { describe, expect, it } from 'vitest';
import { blankKey, blankLabel } from '@/lib/text';

describe('the name of a blank', () => {
  it.each([
    ['vmname', 'VM name'],
    ['VMName', 'VM name'],
    ['VmName', 'VM name'],
    ['vm_name', 'VM name'],
    ['VM Name', 'VM name'],
    ['vmssname', 'VM scale set name'],
    ['avsetname', 'Availability set name'],
    ['startTime', 'Start time'],
    ['starttime', 'Start time'],
    ['Gatewayname', 'Gateway name'],
    ['SubscriptionID', 'Subscription ID'],
    ['subscriptionid', 'Subscription ID'],
    ['ClusterDnsName', 'Cluster DNS name'],
    ['VMSize', 'VM size'],
    ['MSEE', 'MSEE'],
    ['DestinationIp', 'Destination IP'],
    ['includeAllUsers', 'Include all users'],
    ['Modules Out of date', 'Modules out of date'],
    ['List of Public IPs', 'List of public IPs'],
    ['username', 'Username'],
    ['Time', 'Time'],
    ['虚拟机', '虚拟机'],
    ['$$', '$$'],
  ])('%s reads %s', (name, label) => {
    expect(blankLabel(name)).toBe(label);
  });

  it('is one key however it is written', () => {
    expect(new Set(['vmname', 'VMName', 'vm_name', 'VM Name'].map(blankKey))).toEqual(new Set(['vmname']));
  });
});
