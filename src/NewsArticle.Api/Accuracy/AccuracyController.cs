using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Data.Access;
using NewsArticle.Extraction.Accuracy;

namespace NewsArticle.Api.Accuracy;

/// <summary>How often extraction is right.</summary>
[ApiController]
[Route("api/v1/extraction/accuracy")]
[Tags("Extractions")]
public sealed class AccuracyController : ControllerBase
{
    /// <summary>Reads how often extraction is right.</summary>
    /// <remarks>
    /// Measured on annotated news when this version of the extractor was made: for each set its size and licences, for each level of
    /// precision what was found and how much of it is right, and how far <c>confidence</c> can be believed.
    /// </remarks>
    /// <response code="200">The report.</response>
    [HttpGet(Name = "getExtractionAccuracy")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<AccuracyReport>(StatusCodes.Status200OK)]
    public ActionResult<AccuracyReport> Get() => ShippedAccuracy.Report;
}
