using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publisher.Theme.Templating;

/// <summary>A function of templates, called without the library's way of finding out by reflection what each argument must be: what a template may give it was checked when it was read.</summary>
internal abstract class TemplateFunction(int parameters, bool takesMore) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Parameter = new(typeof(object), "value");

    public int RequiredParameterCount => parameters;

    public int ParameterCount => takesMore ? parameters + 1 : parameters;

    public ScriptVarParamKind VarParamKind => takesMore ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameter;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => Call(arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => ValueTask.FromResult(Call(arguments));

    protected abstract object? Call(ScriptArray arguments);
}
