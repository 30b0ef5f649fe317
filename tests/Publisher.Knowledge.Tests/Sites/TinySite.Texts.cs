namespace Publisher.Knowledge.Tests.Sites;

/// <summary>The files of the tiny site: its sources, its plans, and what is recorded of them.</summary>
public sealed partial record TinySite
{
    private static (string Path, string Text)[] Texts =>
    [
        .. Words,
        ("seeds/tiny.txt", """
            测试市气候规划
            一、“十四五”目标
            到2025年，全市森林覆盖率力争达到23.5%以上，比2020年提高2个百分点，城区逐步建成公园3—5个，煤耗分别不高于306、325克/千瓦时。
            绿地面积完成自治区下达任务★。
            表1 主要指标
            指标	单位	2025年目标值	属性
            森林蓄积量	万立方米	120*	约束性
            湿地率	%	15	预期性
            专栏1 重点工程
            1.造林工程
            （1）东山造林项目：计划到2025年在测试市造林300亩，铺设管道2至3公里，新建2座苗圃，每座日产苗30公斤，由东山林业公司建设，总投资约2亿元，争取贷款1亿元。
            二、分工
            按照《绿化方案》（测发〔2020〕1号）做好各项工作，制定造林规划，完成**全部**任务，建设容量$\geq 30\%$的湿地。
            （牵头单位：市林业局；责任单位：市水务局）
            2021年12月30日印发

            """),
        ("seeds/trad.txt", """
            測試市節能規劃
            到2025年,能耗降低13%。

            """),
        ("content/site.yaml", """
            name: {zh: 小站, en: Tiny site}
            origin: https://tiny.example
            version: 1.0.0
            asOf: 2026-01-01

            """),
        ("content/jurisdictions.yaml", """
            jurisdictions:
              - {id: china, name: {zh: 中国, en: China}, kind: country, printed: [国家]}
              - {id: inner-mongolia, name: {zh: 内蒙古自治区, en: Inner Mongolia}, kind: region, parent: china, printed: [自治区]}
              - {id: test-city, name: {zh: 测试市, en: Test City}, kind: city, parent: inner-mongolia, printed: []}
            scopes:
              - {id: urban, name: {zh: 城区, en: the urban area}, printed: [城区]}
              - {id: rural, name: {zh: 农村, en: rural areas}, printed: [农村]}

            """),
        ("content/sectors.yaml", """
            sectors:
              - {id: ecosystems, name: {zh: 生态, en: Ecosystems}}

            """),
        ("content/units.yaml", """
            units:
              - {unit: '%', name: {zh: '%', en: '%'}, dimension: share}
              - {unit: 个百分点, name: {zh: 个百分点, en: percentage points}, dimension: points}
              - {unit: 个, name: {zh: 个, en: ''}, dimension: count}
              - {unit: 座, name: {zh: 座, en: ''}, dimension: count}
              - {unit: 公斤, name: {zh: 公斤, en: kg}, dimension: mass}
              - {unit: 亩, name: {zh: 亩, en: mu}, dimension: area}
              - {unit: 公里, name: {zh: 公里, en: km}, dimension: length}
              - {unit: 亿元, name: {zh: 亿元, en: CNY 100 million}, dimension: money}
              - {unit: 万立方米, name: {zh: 万立方米, en: '10,000 m³'}, dimension: volume}
              - {unit: 克/千瓦时, name: {zh: 克/千瓦时, en: g/kWh}, dimension: rate}

            """),
        ("content/organizations.yaml", """
            organizations:
              - {id: forestry, name: {zh: 测试市林业局, en: Test City Forestry Bureau}, kind: department, jurisdiction: test-city, printed: [市林业局]}
              - {id: water, name: {zh: 测试市水务局, en: Test City Water Bureau}, kind: department, jurisdiction: test-city, printed: [市水务局]}
              - {id: dongshan, name: {zh: 东山林业公司, en: Dongshan Forestry Company}, kind: company, jurisdiction: test-city, unofficial: true}

            """),
        ("content/glossary.yaml", """
            terms:
              - {id: forest-cover, zh: 森林覆盖率, en: forest cover, definition: {zh: 森林占土地的比例。, en: The share of land under forest.}}

            """),
        ("content/documents.yaml", """
            documents:
              - id: greening-scheme
                name: {zh: 绿化方案, en: Greening Scheme}
                kind: plan
                number: 测发〔2020〕1号
                cited:
                  - {plan: tiny, passage: p11, quote: 按照《绿化方案》（测发〔2020〕1号）}
              - id: planting-plan
                name: {zh: 测试市造林规划, en: Planting Plan of Test City}
                kind: plan
                cited:
                  - {plan: tiny, passage: p11, quote: 制定造林规划, as: 造林规划, announced: true}

            """),
        ("content/indicators/forest-cover.yaml", """
            id: forest-cover
            name: {zh: 森林覆盖率, en: Forest cover}
            sector: ecosystems
            unit: '%'
            aim: up
            definition: {zh: 森林占土地的比例。, en: The share of land under forest.}
            variants: [{id: all, name: {zh: 全市, en: of the city}, printed: [全市]}, {id: plain, name: {zh: 平原, en: of the plain}, printed: [平原]}]
            related: [{indicator: green-area, why: {zh: 都是生态指标。, en: Both are ecological.}}]
            statements:
              - id: forest-cover.1
                jurisdiction: test-city
                plan: tiny
                kind: target
                measure: share
                value: 23.5
                unit: '%'
                comparator: '>='
                effort: 力争
                variant: all
                year: 2025
                passage: p3
                quote: 到2025年，全市森林覆盖率力争达到【23.5%以上】
                quoteEn: the city strives for a forest cover of 【23.5% or more】
              - id: forest-cover.2
                jurisdiction: test-city
                plan: tiny
                kind: target
                measure: points
                direction: up
                value: 2
                unit: 个百分点
                comparator: '='
                year: 2025
                yearFrom: 到2025年
                baseYear: 2020
                doubtful: true
                passage: p3
                quote: 比2020年提高【2个百分点】
                quoteEn: 【2 percentage points】 above 2020

            """),
        ("content/indicators/green-area.yaml", """
            id: green-area
            name: {zh: 绿地和蓄积量, en: Green area and stock}
            sector: ecosystems
            aim: none
            definition: {zh: 示例。, en: An example.}
            statements:
              - id: green-area.1
                jurisdiction: test-city
                plan: tiny
                kind: target
                force: plain
                measure: level
                words: {zh: 完成自治区下达任务, en: complete the task assigned by the region}
                delegatedBy: [inner-mongolia]
                mark: ★
                passage: p4
                quote: 绿地面积【完成自治区下达任务】★
              - id: green-area.2
                jurisdiction: test-city
                plan: tiny
                kind: target
                measure: level
                value: 120
                unit: 万立方米
                comparator: '='
                year: 2025
                binding: binding
                mark: '*'
                passage: p6
                row: 森林蓄积量
                column: 2025年目标值
                quote: 【120*】
                quoteEn: 【120*】
              - id: green-area.3
                jurisdiction: test-city
                plan: tiny
                kind: target
                measure: level
                value: 3
                valueHigh: 5
                unit: 个
                comparator: '='
                qualifiers: [逐步]
                scope: urban
                period: {from: 2021, to: 2025}
                yearFrom: 十四五
                passage: p3
                quote: 城区逐步建成公园【3—5个】
                quoteEn: parks are built step by step in the urban area, 【3 to 5】 of them
              - id: green-area.4
                jurisdiction: test-city
                plan: tiny
                kind: limit
                measure: level
                value: 306
                unit: 克/千瓦时
                comparator: '<='
                year: 2025
                yearFrom: 到2025年
                passage: p3
                quote: 煤耗分别【不高于306】、325克/千瓦时
                quoteEn: coal rates are 【not above 306】 and 325 g/kWh

            """),
        ("content/plans/tiny/plan.yaml", """
            id: tiny
            title: {zh: 测试市气候规划, en: Climate plan of Test City}
            short: {zh: 测试规划, en: Test plan}
            jurisdiction: test-city
            date: 2021-12-30
            dateAs: 2021年12月30日印发
            period: {from: 2021, to: 2025}
            periodAs: “十四五”
            script: zh-Hans
            seed: seeds/tiny.txt
            sha256: {sha:seeds/tiny.txt}
            english: partial
            marks: ['**']
            shown: [{printed: '$\geq 30\%$', as: ≥ 30%}]
            parts:
              - {id: plan, kind: plan, title: {zh: 正文, en: The plan}, from: p1}

            """),
        ("content/plans/tiny/passages.yaml", """
            passages:
              - {id: p1, at: 1, kind: heading, level: 1}
              - {id: p2, at: 2, kind: heading, level: 2}
              - {id: p3, at: 3, kind: paragraph}
              - {id: p4, at: 4, kind: paragraph}
              - {id: p5, at: 5, kind: caption}
              - {id: p6, at: 6, kind: table, cells: tab, head: 1}
              - {id: p7, at: 9, kind: column, number: 1}
              - {id: p8, at: 10, kind: group}
              - {id: p9, at: 11, kind: item}
              - {id: p10, at: 12, kind: heading, level: 2}
              - {id: p11, at: 13, kind: paragraph}
              - {id: p12, at: 14 （牵头, kind: duties}
              - {id: p13, at: 15, kind: notice}
            retired: [p99]

            """),
        ("content/plans/tiny/en.yaml", """
            p3:
              of: 7529131f
              status: draft
              text: By 2025 the city strives for a forest cover of 23.5% or more, 2 percentage points above 2020; parks are built step by step in the urban area, 3 to 5 of them; coal rates are not above 306 and 325 g/kWh.
            p6:
              of: af8c8aa5
              status: draft
              rows:
                - [Indicator, Unit, 2025 target, Attribute]
                - [Forest stock, '10,000 m³', 120*, Binding]
                - [Wetland rate, '%', '15', Anticipatory]
            p9:
              of: 'f5784a52'
              status: draft
              text: '(1) Dongshan planting project: planned by 2025 to plant 300 mu in Test City, lay 2 to 3 km of pipeline and build 2 new nurseries, each yielding 30 kg of seedlings a day; built by Dongshan Forestry Company; total investment about CNY 200 million, a loan of CNY 100 million sought.'

            """),
        ("content/plans/tiny/projects.yaml", """
            columns:
              - {number: 1, passage: p7, title: {zh: 重点工程, en: Key projects}, sector: ecosystems}
            projects:
              - id: dongshan-planting
                kind: project
                column: 1
                group: p8
                number: （1）
                passage: p9
                name: {zh: 东山造林项目, en: Dongshan planting project}
                sector: ecosystems
                time: {year: 2025, as: 到2025年, asEn: by 2025}
                state: planned
                stateAs: 计划
                stateAsEn: planned
                funding: [{kind: loan, amount: 1亿元, as: 争取贷款1亿元, asEn: a loan of CNY 100 million sought}]
                same: [{project: planting-plan, as: 造林, asEn: to plant, sameAs: 制定造林规划}]
                owners: [{organization: dongshan, as: 东山林业公司}]
                places: [{jurisdiction: test-city, as: 测试市}]
                quantities:
                  - {value: 300, unit: 亩, role: new, of: {zh: 造林, en: planting}, quote: 造林【300亩】, quoteEn: plant 【300 mu】}
                  - {value: 2, valueHigh: 3, unit: 公里, role: new, of: {zh: 管道, en: pipeline}, quote: 铺设管道【2至3公里】, quoteEn: lay 【2 to 3 km】 of pipeline}
                  - {value: 2, unit: 亿元, comparator: '~', role: new, of: {zh: 投资, en: investment}, quote: 总投资【约2亿元】, quoteEn: total investment 【about CNY 200 million】}
                  - {value: 2, unit: 座, role: new, of: {zh: 苗圃, en: nurseries}, quote: 新建【2座】苗圃, quoteEn: build 【2】 new nurseries}
                  - {value: 30, unit: 公斤, role: throughput, per: day, each: 2, of: {zh: 苗, en: seedlings}, quote: 每座日产苗【30公斤】, quoteEn: each yielding 【30 kg】 of seedlings a day}
              - id: planting-plan
                kind: measure
                passage: p11
                name: {zh: 造林规划, en: Planting plan}
                purpose: {zh: 绿化方案, en: greening scheme}
                sector: ecosystems

            """),
        ("content/plans/tiny/assignments.yaml", """
            assignments:
              - id: tiny-a1
                passage: p11
                duties: p12
                title: {zh: 各项工作, en: All work}
                lead: [{organization: forestry, as: 市林业局}]
                responsible: [{organization: water, as: 市水务局}]

            """),
        ("content/plans/tiny/notes.yaml", """
            notes:
              - id: tiny-n1
                passage: p3
                quote: 提高2个百分点
                kind: other
                text: {zh: 示例。, en: An example.}
                statements: [forest-cover.2]

            """),
        ("content/plans/trad/plan.yaml", """
            id: trad
            title: {zh: 测试市节能规划, en: Energy plan of Test City}
            short: {zh: 节能规划, en: Energy plan}
            jurisdiction: test-city
            period: {from: 2025, to: 2025}
            periodAs: 到2025年
            script: zh-Hant
            seed: seeds/trad.txt
            sha256: {sha:seeds/trad.txt}
            english: partial
            parts:
              - {id: plan, kind: plan, title: {zh: 正文, en: The plan}, from: p1}

            """),
        ("content/plans/trad/passages.yaml", """
            passages:
              - {id: p1, at: 1, kind: heading, level: 1}
              - {id: p2, at: 2, kind: paragraph}

            """),
        ("content/plans/trad/zh-Hans.txt", """
            测试市节能规划
            到2025年,能耗降低13%。

            """),
    ];
}
