namespace Publisher.Knowledge.Tests.Sites;

/// <summary>The tiny site with an indicator of its own, of which one plan speaks and the other, a Traditional one, does not.</summary>
public static class AbsenceSite
{
    public const string Parks = "content/indicators/parks.yaml";

    public static TinySite Valid { get; } = TinySite.Valid.With(Parks, """
        id: parks
        name: {zh: 公园数量, en: Parks}
        sector: ecosystems
        aim: up
        definition: {zh: 示例。, en: An example.}
        absent:
          - {plan: trad, words: [公园, 绿化], confirmed: 2025-12-01}
        statements:
          - id: parks.1
            jurisdiction: test-city
            plan: tiny
            kind: target
            measure: level
            value: 3
            valueHigh: 5
            unit: 个
            comparator: '='
            qualifiers: [逐步]
            period: {from: 2021, to: 2025}
            yearFrom: 十四五
            passage: p3
            quote: 建成公园【3—5个】
            quoteEn: parks are built step by step in the urban area, 【3 to 5】 of them

        """);
}
