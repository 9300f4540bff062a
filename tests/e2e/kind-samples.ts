import type { KINDS } from '@/lib/format/values';

/** A sample of every kind in the project's own content. */
export const KIND_SAMPLES: Readonly<Record<(typeof KINDS)[number], string>> = {
  generic: 'azure-vm-backup-fails',
  resource: 'vm-backup-resource',
  problemScopingQuestions: 'azure-vm-backup-fails-questions',
  TSG_Content: 'check-boot-2',
  TSG_Description: 'vm-restore-troubleshooter',
  TSG_Questions: 'vm-restore-questions',
  TSG_Workflow: 'my-restore-failed',
  diagnostics: 'vm-agent-not-ready-diagnostic',
  rca: 'vm-restarted-during-backup-rca',
  serviceHealthInsights: 'postgresql-server-unavailable-health',
  advisorRecommendationMetadata: 'protect-virtual-machines-public',
  supportTopicDescription: 'support-topics-azure-backup',
  apollo: 'vm-backup-slow-guided',
  diagnoseAndSolve: 'azure-backup-common-problems',
  tools: 'virtual-machine-tools',
  partnerCenterQuickStart: 'offer-managed-backup',
};
