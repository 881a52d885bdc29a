import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { themeColour, themeFont } from '../shared/theme';
import type { Rule } from './protocol';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const rowHeight = 26;

/** How many findings each rule has, in the colour of their severity. */
export class RulesChart {
  private chart: Chart<'bar', number[], string> | undefined;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly frame: HTMLElement, private readonly choose: (rule: Rule) => void) {}

  show(rules: readonly Rule[]): void {
    this.chart?.destroy();
    this.chart = undefined;
    if (rules.length === 0) return;
    const colours = {
      error: themeColour('editorError-foreground', '#d13438'),
      warning: themeColour('editorWarning-foreground', '#bf8803'),
      info: themeColour('editorInfo-foreground', '#1a85ff'),
    };
    const foreground = themeColour('foreground', '#808080');
    const grid = themeColour('contrastBorder', '') || themeColour('panel-border', 'rgba(128,128,128,0.35)');
    const font = { family: themeFont(), size: 12 };
    this.frame.style.height = `${rules.length * rowHeight + 40}px`;
    this.chart = new Chart(this.canvas, {
      type: 'bar',
      data: {
        labels: rules.map((rule) => rule.code),
        datasets: [{ data: rules.map((rule) => rule.findings.length), backgroundColor: rules.map((rule) => colours[rule.severity]), barPercentage: 0.7, categoryPercentage: 1, borderRadius: 2 }],
      },
      options: {
        indexAxis: 'y',
        maintainAspectRatio: false,
        animation: false,
        onClick: (_event, [bar]) => {
          const rule = bar === undefined ? undefined : rules[bar.index];
          if (rule !== undefined) this.choose(rule);
        },
        onHover: (_event, bars) => this.canvas.classList.toggle('over-bar', bars.length > 0),
        scales: {
          x: { beginAtZero: true, grid: { color: grid }, border: { color: grid }, ticks: { color: foreground, font, precision: 0 } },
          y: { grid: { display: false }, border: { color: grid }, ticks: { color: foreground, font, autoSkip: false } },
        },
        plugins: { legend: { display: false }, tooltip: { displayColors: false, callbacks: { title: ([item]) => rules[item!.dataIndex]!.title } } },
      },
    });
  }
}
