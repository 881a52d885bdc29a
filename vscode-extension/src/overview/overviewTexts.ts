import type { OverviewTexts } from '../../webview/overview/protocol';
import { t } from '../language/texts';

/** What the overview says, in the language that is set now. */
export function overviewTexts(): OverviewTexts {
  return {
    heading: t('Overview of the plan'),
    loading: t('Reading the document …'),
    tasks: t('{0} tasks'),
    noTasks: t('The document has no table of tasks: there is no lead and no deadline to show.'),
    matrix: t('Tasks by lead agency and quarter'),
    matrixCaption: t('How many tasks each agency leads, by when they are due. A task with two leads counts for both.'),
    lead: t('Lead agency'),
    total: t('Total'),
    cell: t('{0} {1}: {2} tasks'),
    timeline: t('When tasks are done'),
    timelineLabel: t('Tasks with their lead and deadline'),
    withoutDates: t('{0} tasks name no day and stand in the table only.'),
    filteredBy: t('{0}: {1} tasks'),
    clear: t('Show all'),
    number: t('No.'),
    task: t('Task'),
    deadline: t('Deadline'),
    interval: t('Days'),
    findingsByRule: t('Findings by rule'),
    rulesLabel: t('How many findings each rule has'),
    noFindings: t('Nothing was found.'),
    openRule: t('Page of rule {0}'),
    error: t('Error'),
    warning: t('Warning'),
    info: t('Hint'),
    shown: t('{0} tasks, {1} findings'),
    kindDay: t('On a day'),
    kindPart: t('In a month, quarter or half-year'),
    kindYear: t('Within the year'),
    kindRegular: t('Continuous, recurring'),
    kindOther: t('Otherwise'),
  };
}
