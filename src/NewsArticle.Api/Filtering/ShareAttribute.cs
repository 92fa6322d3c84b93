using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Filtering;

/// <summary>A probability.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShareAttribute() : RangeAttribute(0.0, 1.0)
{
    public override string FormatErrorMessage(string name) => "must be from 0 to 1";
}
