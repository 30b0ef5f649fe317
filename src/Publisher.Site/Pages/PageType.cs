namespace Publisher.Site.Pages;

public enum PageType
{
    Home,
    Plans,
    Plan,
    Indicators,
    Indicator,
    Jurisdictions,
    Jurisdiction,
    Compare,
    Columns,
    Column,
    Projects,
    Project,
    Organizations,
    Organization,
    Glossary,
    Discrepancies,
    Notes,
    Documents,
    Search,
    Data,
    About,
    Removed,
    NotFound,
}
