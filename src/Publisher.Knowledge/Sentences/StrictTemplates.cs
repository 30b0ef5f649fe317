using Scriban;

namespace Publisher.Knowledge.Sentences;

/// <summary>What holds for every template of the site, of a sentence as of a page: it may ask only for what there is, and it ends.</summary>
public static class StrictTemplates
{
    public static T Strict<T>(this T context, int mostTurns, int mostDepth)
        where T : TemplateContext
    {
        context.StrictVariables = true;
        context.EnableRelaxedMemberAccess = false;
        context.EnableRelaxedTargetAccess = false;
        context.EnableRelaxedIndexerAccess = false;
        context.EnableRelaxedFunctionAccess = false;
        context.LoopLimit = mostTurns;
        context.RecursiveLimit = mostDepth;
        return context;
    }
}
