using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Home;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Wording;

/// <summary>What the interface says of the real plans: only what holds.</summary>
public sealed partial class InterfaceWordsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly Interface Words = Knowledge.Parts.Interface;

    private static readonly string[] Unsaid =
    [
        "set from above", "refuelling", "iscrepanc", "past result", "in doubt", "other scope", "misprint", "concrete work", "may not be compared", "sentence that proves",
        "分歧", "既往", "所印", "照印", "印明", "下达方", "可能有误",
    ];

    [Fact]
    public void NoTextOfTheInterfaceSaysWhatDoesNotHold()
    {
        Assert.NotEmpty(Words.Keys);
        foreach ((string key, string text) in Texts())
            Assert.False(Array.Exists(Unsaid, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)), $"{key}: {text}");
    }

    [Fact]
    public void NoChineseTextHasASpaceBesideAFigure() =>
        Assert.All(Words.Keys, key => Assert.False(SpacedFigure().IsMatch(Written(key, Language.Chinese)), $"{key}: {Written(key, Language.Chinese)}"));

    [Fact]
    public void TheFixedSentencesAreTheAgreedOnes()
    {
        Assert.Equal(new("照录原文。编者对此数存疑，见校注。", "Shown as in the source. The editors doubt this figure; see the note."), Words["wording.doubtful"]);
        Assert.Equal(new("目标由上级下达，本规划未列数值。", "A target is set by the level above; its value is not printed in this plan."), Words["wording.delegated"]);
        Assert.Equal(new("目标年份已过，所收规划未载完成情况。", "The target year has passed. These plans do not report the outcome."), Words["wording.past-year"]);
        Assert.Equal(new("两处数值不同，规划未作说明。", "Two passages give different figures. The plans do not explain the difference."), Words["wording.conflict"]);
    }

    [Fact]
    public void HomeCountsConflictsAsConflictsAndOnlyComparedFiguresAsSideBySide()
    {
        Dictionary<string, int> counts = Holdings.Of(Knowledge).ToDictionary(holding => holding.Name, holding => holding.Count);

        Assert.Equal(Knowledge.Discrepancies.Count(found => found.Relation is null), counts["conflicts"]);
        Assert.Equal(Knowledge.Discrepancies.Count(found => found.Kind is "same" or "same-number" or "same-words" or "higher" or "lower" or "with-caveat"), counts["side-by-side"]);
        Assert.InRange(counts["conflicts"] + counts["side-by-side"], 2, Knowledge.Discrepancies.Length / 2);
    }

    [Fact]
    public void ARelationBesideAFigureNamesWhatItIsComparedWith()
    {
        Discrepancy[] shown = [.. Knowledge.Discrepancies.Where(found => found.Relation is { Kind: not RelationKind.SetFromAbove })];
        Assert.NotEmpty(shown);
        foreach (Discrepancy found in shown)
        {
            foreach (StatementId statement in found.Statements)
            {
                string english = RelationWording.Beside(found.Relation!, statement, Knowledge, Language.English);
                Assert.Matches(@"^beside [\p{L} ]+.*: (same figure( with another qualifier)?|same words|higher|lower|(compared, with a caveat|different scope|not comparable) \(.+\))$", english);
                Assert.Matches("^与.+相比：(相同|数值相同，限定语不同|表述相同|较高|较低|(并列，须注意|范围不同|不可比)（.+）)$", RelationWording.Beside(found.Relation!, statement, Knowledge, Language.Chinese));
            }
        }
    }

    [Fact]
    public void OnlyADelegatedTargetIsSetByAHigherLevel()
    {
        string[] said = [.. Knowledge.Discrepancies
            .Where(found => found.Relation is { } relation && RelationWording.Of(relation, Knowledge, Language.English) == "set by a higher level")
            .SelectMany(found => found.Relation!.Own.Take(1))
            .Select(id => id.Value)];

        Assert.NotEmpty(said);
        Assert.All(said, id => Assert.True(Knowledge.Statement(new StatementId(id)).IsDelegated, id));
    }

    [Fact]
    public void WhatIsHigherThanTheRegionMakesTheRegionLower()
    {
        Discrepancy higher = Knowledge.Discrepancies.First(found => found.Relation is { Kind: RelationKind.Higher, Basis: RelationBasis.Above });

        Assert.Equal("beside Inner Mongolia: higher", RelationWording.Beside(higher.Relation!, higher.Relation!.Own[0], Knowledge, Language.English));
        Assert.EndsWith("相比：较低", RelationWording.Beside(higher.Relation!, higher.Relation!.Other[0], Knowledge, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void AddedIsSaidOnlyWhereItIsPrinted()
    {
        Statement[] additions = [.. Knowledge.Statements.Where(statement => statement is { Measure: Measure.Addition, Value: not null })];
        Assert.NotEmpty(additions);
        foreach (Statement statement in additions)
        {
            string before = statement.Quote.Hans[..statement.Quote.MarkStart];
            string clause = before[(before.LastIndexOfAny(['，', '、', '；', '：', '。']) + 1)..] + statement.Quote.Hans[statement.Quote.MarkStart..];
            bool printed = AddedInSource().IsMatch(clause);
            Assert.Equal(printed, FigureWording.Of(statement, Knowledge, Language.English).Text.EndsWith(" added", StringComparison.Ordinal));
            Assert.Equal(printed, FigureWording.Of(statement, Knowledge, Language.Chinese).Text.StartsWith("新增", StringComparison.Ordinal));
            Assert.Equal(
                clause.Contains("增加", StringComparison.Ordinal),
                FigureWording.Of(statement, Knowledge, Language.English).Text.StartsWith("an increase of ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AWordForHowSomethingIsDoneIsSaidWithAVerb()
    {
        Statement[] ofVerbs = [.. Knowledge.Statements.Where(statement => statement.Value is not null && statement.Qualifiers.Any(qualifier => qualifier.OfVerb))];
        Assert.NotEmpty(ofVerbs);
        foreach (Statement statement in ofVerbs)
        {
            Assert.Contains(StatementWording.Of(statement, Knowledge, Language.English).Qualifiers, said => said.Contains(statement.Kind == StatementKind.Threshold ? "carried out" : "reached", StringComparison.Ordinal));
            Assert.Contains(StatementWording.Of(statement, Knowledge, Language.Chinese).Qualifiers, said => said.Contains("实现", StringComparison.Ordinal) || said.Contains("完成", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AnIndicatorOfWhatIsAddedSaysSoOnce()
    {
        Statement[] named = [.. Knowledge.Statements.Where(statement => Knowledge.Indicator(statement.Indicator).Name.Zh.Contains("新增", StringComparison.Ordinal) && statement.Qualifiers.Any(qualifier => qualifier.Printed == "新增"))];

        Assert.NotEmpty(named);
        Assert.All(named, statement => Assert.DoesNotContain(StatementWording.Of(statement, Knowledge, Language.English).Qualifiers, said => said.Contains("newly added", StringComparison.Ordinal)));
    }

    [Fact]
    public void HomeCountsNumbersAsFiguresAndWordsAsWords()
    {
        Dictionary<string, int> counts = Holdings.Of(Knowledge).ToDictionary(holding => holding.Name, holding => holding.Count);

        Assert.Equal(Knowledge.Statements.Count(statement => statement.Words is null) + Knowledge.Projects.Sum(project => project.Quantities.Length), counts["figures"]);
        Assert.Equal(Knowledge.Statements.Count(statement => statement.Words is not null), counts["words"]);
    }

    [Fact]
    public void NoEnglishTextNamesAUnitOfTenThousandsOfPower() => Assert.All(
        Knowledge.Indicators,
        indicator => Assert.DoesNotMatch(@"units of (?:10|100) (?:MW|GW)", indicator.Definition.En));

    [Fact]
    public void NoQuoteBeginsWithTheEndOfAClause() => Assert.All(
        Knowledge.Statements.Where(statement => statement.Quote.Cell is null),
        statement => Assert.DoesNotContain(statement.Quote.Hans[0], "，。；、：,;:.）)"));

    [Fact]
    public void ACountryAssignsNoTargets() => Assert.All(
        Knowledge.Statements.Where(statement => statement.IsDelegated),
        statement => Assert.DoesNotContain("China", StatementWording.Of(statement, Knowledge, Language.English).DelegatedBy, StringComparison.Ordinal));

    private static string Written(string key, Language language) => Words.In(language).Written(key);

    private static IEnumerable<(string Key, string Text)> Texts() =>
        Words.Keys.SelectMany(key => new[] { (key, Written(key, Language.English)), (key, Written(key, Language.Chinese)) })
            .Concat(Knowledge.Parts.Pages.SelectMany(page => new[] { (page.Name, page.Markdown.En), (page.Name, page.Markdown.Zh) }));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs} (?:\{|\d)|\}\} \p{IsCJKUnifiedIdeographs}", RegexOptions.NonBacktracking)]
    private static partial Regex SpacedFigure();

    [GeneratedRegex("新增|新建", RegexOptions.NonBacktracking)]
    private static partial Regex AddedInSource();
}
