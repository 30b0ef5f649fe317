using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Tests.Building;

/// <summary>Each task of the real content stands in one place with all the bodies that lead it and answer for it.</summary>
[Collection(nameof(RealPages))]
public sealed class TasksStandTogetherTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_task_has_an_address_of_its_own_with_all_its_bodies(Language language)
    {
        IHtmlDocument page = RealSite.Page(File(Routes.Organizations, language));
        Assert.All(Repository.Knowledge.Assignments, task => Assert.Equal(Bodies(task, language), Links(page.GetElementById(task.Id.Value)!)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_passage_that_sets_a_task_shows_its_bodies_beside_it(Language language)
    {
        foreach (IGrouping<Publisher.Knowledge.Plans.PlanId, Assignment> tasks in Repository.Knowledge.Assignments.GroupBy(task => task.Plan))
        {
            IHtmlDocument page = RealSite.Page(File(Routes.Plan(tasks.Key), language));
            foreach (Assignment task in tasks)
            {
                IElement shown = page.GetElementById(task.Passage.Value)!.QuerySelector($".tasks a[href='{Routes.Organizations.Url(language)}#{task.Id}']")!.ParentElement!;
                Assert.Equal(Bodies(task, language), Links(shown));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_a_body_shows_whom_it_shares_each_task_with(Language language)
    {
        foreach (Assignment task in Repository.Knowledge.Assignments)
        {
            foreach (string body in Bodies(task, language))
            {
                IHtmlDocument page = RealSite.Page($"{body.TrimStart('/')}index.html");
                Assert.Contains(page.QuerySelectorAll(".task-list > li"), item => Links(item).SequenceEqual(Bodies(task, language)));
            }
        }
    }

    private static IEnumerable<string> Bodies(Assignment task, Language language) =>
        task.Lead.Concat(task.Responsible).Select(named => Routes.Organization(named.Organization).Url(language));

    private static IEnumerable<string> Links(IElement place) => place.QuerySelectorAll(".task-bodies a").Select(link => link.GetAttribute("href")!);

    private static string File(Route route, Language language) => $"{route.Url(language).TrimStart('/')}index.html";
}
