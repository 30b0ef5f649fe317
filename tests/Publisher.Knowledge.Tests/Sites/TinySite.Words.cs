namespace Publisher.Knowledge.Tests.Sites;

/// <summary>The words of the tiny site: what its pages say in two languages, and the lexicon its sources are read by.</summary>
public sealed partial record TinySite
{
    private static (string Path, string Text)[] Words =>
    [
        ("content/interface/zh.yaml", """
            site.home: 首页
            lists.series: '{{ for item in items }}{{ if !for.first }}{{ if holds_commas }}；{{ else }}、{{ end }}{{ end }}{{ item }}{{ end }}'
            trees.found: '{{ place }}有{{ count }}棵{{ case kind }}{{ when "pine" }}松{{ when "silver-fir" }}杉{{ end }}树{{ if note }}（{{ note }}）{{ end }}，属{{ owners | series }}{{ for grove in groves }}；{{ grove.name }}{{ if !grove.is_old }}新{{ end }}林{{ end }}。'
            trees.bound.or-more: '{{ figure }}以上'
            script.shown: '共{total}条，显示{shown}条'
            wording.comparator.no-less-than: '不低于{{ figure }}'
            wording.comparator.or-more: '{{ figure }}以上'
            wording.comparator.no-more-than: '不高于{{ figure }}'
            wording.comparator.within: '{{ figure }}以内'
            wording.comparator.exceeding: '超过{{ figure }}'
            wording.comparator.more-than: '{{ figure }}多'
            wording.comparator.about: '约{{ figure }}'
            wording.comparator.around: '{{ figure }}左右'
            wording.comparator.at-least-sign: '≥ {{ figure }}'
            wording.comparator.at-most-sign: '≤ {{ figure }}'
            wording.comparator.more-than-sign: '> {{ figure }}'
            wording.qualifier.step-by-step: 逐步
            wording.effort.strive: 力争
            wording.half: 一半
            lists.quotes.outer: “”
            lists.quotes.inner: ‘’
            trees.named: 名为“{{ name }}”
            language.tag: zh-Hans
            language.name: 中文
            language.number: '1234567.8'

            """),
        ("content/interface/en.yaml", """
            site.home: Home
            lists.series: '{{ for item in items }}{{ if !for.first }}{{ if holds_commas }}; {{ if for.last }}and {{ end }}{{ else if for.last }} and {{ else }}, {{ end }}{{ end }}{{ item }}{{ end }}'
            trees.found: '{{ count }} {{ case kind }}{{ when "pine" }}pine{{ else }}fir{{ end }}{{ if count != 1 }}s{{ end }} in {{ place }}{{ if note }} ({{ note }}){{ end }}, of {{ owners | series }}{{ for grove in groves }}; a{{ if grove.is_old }}n old{{ end }} grove, {{ grove.name }}{{ end }}.'
            trees.bound.or-more: '{{ figure }} or more'
            script.shown: '{shown} of {total}'
            wording.comparator.no-less-than: 'no less than {{ figure }}'
            wording.comparator.or-more: '{{ figure }} or more'
            wording.comparator.no-more-than: 'no more than {{ figure }}'
            wording.comparator.within: 'within {{ figure }}'
            wording.comparator.exceeding: 'more than {{ figure }}'
            wording.comparator.more-than: 'more than {{ figure }}'
            wording.comparator.about: 'about {{ figure }}'
            wording.comparator.around: 'around {{ figure }}'
            wording.comparator.at-least-sign: '≥ {{ figure }}'
            wording.comparator.at-most-sign: '≤ {{ figure }}'
            wording.comparator.more-than-sign: '> {{ figure }}'
            wording.qualifier.step-by-step: step by step
            wording.effort.strive: strive to
            wording.half: half
            lists.quotes.outer: '""'
            lists.quotes.inner: "''"
            trees.named: 'named "{{ name }}"'
            language.tag: en
            language.name: English
            language.number: '1,234,567.8'

            """),
        ("content/pages/about.zh.md", "# 关于\n正文。\n"),
        ("content/pages/about.en.md", "# About\nText.\n"),
        ("content/lexicon.yaml", """
            comparators:
              - comparator: '>='
                sign: at-least-sign
                forms: [{printed: [不低于, 至少], side: before, shown: no-less-than}, {printed: [以上], side: after, shown: or-more}]
                english: [or more, no less than]
              - comparator: '<='
                sign: at-most-sign
                forms: [{printed: [不高于, 不得超过], side: before, shown: no-more-than}, {printed: [以内], side: after, shown: within}]
                english: [not above, or less]
              - comparator: '>'
                sign: more-than-sign
                forms: [{printed: [超过], side: before, shown: exceeding}, {printed: [多], side: within, shown: more-than}]
                english: [more than, above]
              - comparator: '~'
                sign: around
                forms: [{printed: [约], side: before, shown: about, qualifier: 约, except: [节约]}]
                english: [about, around]
            shared: [分别]
            beside: {negations: [不, 未, 不得], before: [低, 高, 过, 足, 仅], after: [以, 之], plain: [提高, 降低]}
            qualifiers: [{printed: 约, english: [about]}, {printed: 逐步, shown: step-by-step, english: [step by step]}]
            efforts: [{printed: 力争, shown: strive, english: [strive]}]
            bindings: [{binding: binding, printed: [约束性]}, {binding: anticipatory, printed: [预期性]}]
            drawnUp: [制定]
            levels: [市]
            duties: {lead: [牵头单位], responsible: [责任单位]}
            planPeriods: [{printed: 十四五, from: 2021, to: 2025}]
            periodEnd: [末]
            baseYears: {before: [比, 较]}
            deadlines: [{before: 到, after: 年, shown: by, ahead: true}]
            delegation: {printed: [下达], bodies: [{jurisdiction: china, printed: [国家]}, {jurisdiction: inner-mongolia, printed: [自治区]}]}
            multipliers: [{printed: 万, value: 10000}, {printed: 亿, value: 100000000}]
            fractions: [{printed: 一半, value: 0.5, shown: half}]
            forces: [{force: ban, printed: [严禁]}, {force: must, printed: [必须, 应], except: [应对]}]
            directions: [{direction: up, printed: [提高, 增], except: [增加值]}, {direction: down, printed: [降, 减]}]
            states: [{state: planned, printed: [计划]}, {state: completed, printed: [建成], except: [加快建成]}]
            funding: [{kind: loan, printed: [贷款]}, {kind: bond, printed: [债券]}]
            rates: [{per: day, printed: [日产]}, {per: year, printed: [年产]}]

            """),
    ];
}
