import { describe, expect, it } from 'vitest';
import { flowWords, isAsked } from '@/lib/flow';
import type { Control, FormQuestion } from '@/lib/format';
import { flowOf, options, question, questionNode } from './sample-form';

const many = (count: number) => options(...Array.from({ length: count }, (_, index) => `option ${index}`));

function node(changes: Partial<FormQuestion>) {
  return questionNode(flowOf(question('q', changes)), 'q');
}

describe('a control is drawn', () => {
  it.each<readonly [Control, Partial<FormQuestion>, string]>([
    ['dropdown', { options: many(7) }, 'radios'],
    ['dropdown', { options: many(7), required: true }, 'radios'],
    ['dropdown', { options: many(8) }, 'select'],
    ['dropdown', {}, 'line'],
    ['radiobuttongroup', { options: many(20) }, 'radios'],
    ['multiselectdropdown', { options: many(20) }, 'checkboxes'],
    ['multiselectdropdown', {}, 'line'],
    ['textbox', {}, 'line'],
    ['multilinetextbox', {}, 'lines'],
    ['numerictextbox', {}, 'number'],
    ['datetimepicker', {}, 'dateTime'],
  ])('%s with %j as %s', (control, changes, drawing) => {
    expect(node({ ...changes, control }).drawing).toBe(drawing);
  });

  it.each<Control>(['infoblock', 'textblock'])('%s as a note', (control) => {
    const flow = flowOf(
      question('q', { control, label: 'Label', content: control === 'infoblock' ? '<b>Info</b>' : '' }),
    );
    expect(flow.nodes.some(isAsked)).toBe(false);
    expect(flow.nodes[0]).toMatchObject({ kind: 'note', html: control === 'infoblock' ? '<b>Info</b>' : 'Label' });
  });

  it('with the plain text of its label as title', () => {
    expect(node({ label: 'Which <a href="https://x.example">plan</a> &amp;\n region?' }).title).toBe(
      'Which plan & region?',
    );
    expect(node({ label: '' }).title).toBe('q');
  });
});

describe('a choice', () => {
  const texts = (changes: Partial<FormQuestion>) =>
    node(changes).options.map(({ text, isAdded }) => (isAdded ? `+${text}` : text));

  it.each<readonly [string, Partial<FormQuestion>, readonly string[]]>([
    [
      'gains a way out where one is required and there is none',
      { options: options('a'), required: true },
      ['a', `+${flowWords().doNotKnow}`],
    ],
    ['needs none where it may be left out', { options: options('a') }, ['a']],
    [
      'keeps the author’s way out',
      { options: options('a', ['dont_know_answer', 'Other']), required: true },
      ['a', 'Other'],
    ],
    [
      'knows a way out in other words',
      { options: options('a', 'I am not sure'), required: true },
      ['a', 'I am not sure'],
    ],
    [
      'never shows the value of the way out',
      { options: options('a', 'dont_know_answer') },
      ['a', flowWords().doNotKnow],
    ],
  ])('%s', (_, changes, expected) => {
    expect(texts(changes)).toEqual(expected);
  });

  it('whose list comes from a subscription offers what there is, and a text box that says where to look', () => {
    const live = node({
      control: 'dropdown',
      required: true,
      options: options('Unable to list'),
      dynamicOptions: {
        uri: '/subscriptions/{subscriptionid}/providers/Microsoft.Sql/managedInstances?api-version=2018-06-01',
        textTemplate: '',
        dependsOn: 'subscription',
        fallback: options('Unable to list', ['dont_know_answer', 'None of the above']),
      },
    });
    expect(live.options.map(({ text }) => text)).toEqual(['Unable to list', 'None of the above']);
    expect(live.takesText).toBe(true);
    expect(live.liveList).toEqual({
      what: 'managed instances',
      whereToFind: flowWords().whereToFind('managed instances'),
      dependsOn: 'subscription',
    });
  });

  it.each([
    ['/subscriptions/{s}/providers/Microsoft.Storage/storageAccounts?api-version=1', 'storage accounts'],
    [
      "/subscriptions/{s}/resources?api-version=1&$filter=resourceType eq 'Microsoft.Compute/virtualMachines' or resourceType eq 'Microsoft.ClassicCompute/virtualMachines'",
      'virtual machines',
    ],
    [
      "/resources?$filter=(subscriptionId%20eq%20'{s}')%20and%20(resourceType%20eq%20'microsoft.web%2Fsites')",
      'web apps',
    ],
    ['/subscriptions/{s}/resourcegroups?api-version=1', 'resource groups'],
    ['{resourceId}/databases?api-version=1', 'databases'],
    [
      '/subscriptions/{s}/providers/Microsoft.Network/virtualNetworks/{n}/virtualMachines/$ref?api-version=1',
      'virtual machines',
    ],
    ['/subscriptions/{s}/providers/x/fileServices/default/shares', 'shares'],
    ['/subscriptions/{s}/providers/x/y/managers/{n}/devices?&api-version=1', 'devices'],
    ['https://localhost/getinvoices', ''],
    ['path:/v1/servicerequests; relative:true', ''],
    ['%E0%A4%A', '%E0%A4%A'],
  ])('from %s lists %j', (uri, what) => {
    const dynamicOptions = { uri, textTemplate: '', dependsOn: '', fallback: [] };
    const { liveList } = node({ control: 'dropdown', options: options('x'), dynamicOptions });
    expect(liveList?.what).toBe(what);
    expect(liveList?.whereToFind).toBe(what === '' ? flowWords().whereToFindUnknown : flowWords().whereToFind(what));
  });
});
