using System.Buffers;
using System.Text;
using Publisher.Checking;
using Publisher.Rendering;

namespace Publisher.Tests.Checking;

/// <summary>A data file leads to pages by its addresses, and by the links in the parts of pages it holds.</summary>
public sealed class DataFileLinksTests
{
    [Theory]
    [InlineData("""{"id": "/en/plans/", "url": "/en/a/", "other": "/en/b/"}""", "/en/a/")]
    [InlineData("""{"url": {"zh": "/zh/a/", "en": "/en/a/"}, "text": "/en/b/"}""", "/zh/a/ /en/a/")]
    [InlineData("""{"html": "<a href=\"/en/a/#s-1\">1</a> <a href='/en/b/'>2</a>", "text": "<a href='/en/c/'>"}""", "/en/a/#s-1 /en/b/")]
    [InlineData("""{"html": "<p>no link</p>", "url": "/en/a/"}""", "/en/a/")]
    public void Addresses_and_links_of_markup_are_followed_and_other_texts_are_not(string json, string targets)
    {
        AddressPool addresses = new();
        FileTrace trace = DataFileReader.Trace("compare/en/energy.json", new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), "https://site.example", addresses);

        Assert.Equal(targets.Split(' '), trace.Targets.Select(addresses.Text));
    }
}
