using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Retired;

namespace Publisher.Permalinks;

/// <summary>Reads content/redirects.yaml; a site that has retired nothing needs none.</summary>
public static class RetirementReader
{
    public const string Path = "content/redirects.yaml";

    public static Retirements Read(SourceTree tree, Findings findings)
    {
        if (YamlFile.Open(tree, Path, findings, required: false) is not { } file)
            return Retirements.None with { Languages = tree.Languages };
        Retirements retirements = new(
            [.. file.Entries("redirects").Select(ReadMoved).OfType<Moved>()],
            [.. file.Entries("tombstones").Select(ReadTombstone).OfType<Tombstone>()])
        {
            Languages = tree.Languages,
        };
        file.Done();
        return retirements;
    }

    private static Moved? ReadMoved(YamlEntry entry)
    {
        Moved moved = new(Address(entry, "from"), Address(entry, "to"));
        entry.Done();
        return entry.Valid ? moved : null;
    }

    private static Tombstone? ReadTombstone(YamlEntry entry)
    {
        string from = Address(entry, "from");
        DateOnly? on = entry.OptionalDate("on");
        if (on is null && entry.Valid)
            entry.Bad("on", "must say the day of the removal, such as 2027-03-01");
        Bilingual why = entry.Bilingual("why");
        entry.Done();
        return entry.Valid ? new Tombstone(from, on!.Value, why) : null;
    }

    private static string Address(YamlEntry entry, string key)
    {
        string address = entry.Text(key);
        if (entry.Valid && (!address.StartsWith('/') || address.StartsWith("/zh/", StringComparison.Ordinal) || address.StartsWith("/en/", StringComparison.Ordinal)))
            entry.Bad(key, "must be an address of this site without its language, such as /indicators/forest-cover/");
        return address;
    }
}
