using System.CommandLine;
using NewsArticle.Tools.Benchmarking;
using NewsArticle.Tools.Calibrating;
using NewsArticle.Tools.Evaluating;
using NewsArticle.Tools.Extracting;
using NewsArticle.Tools.Faults;
using NewsArticle.Tools.Fuzzing;
using NewsArticle.Tools.Gazetteer;
using NewsArticle.Tools.Generating;
using NewsArticle.Tools.Measuring;
using NewsArticle.Tools.Migrations;
using NewsArticle.Tools.PersonNames;
using NewsArticle.Tools.Training;
using NewsArticle.Tools.WordClasses;

var root = new RootCommand("Development commands of NewsArticle: they make the files that the service ships, and measure what it finds.")
{
    ArchiveCommand.Create(),
    BenchmarkCommand.Create(),
    CalibrateCommand.Create(),
    CommonWordsCommand.Create(),
    EvaluateCommand.Create(),
    ExtractCommand.Create(),
    FaultsCommand.Create(),
    FuzzCommand.Create(),
    GazetteerCommand.Create(),
    MigrationsCommand.Create(),
    PersonNamesCommand.Create(),
    ReferenceCommand.Create(),
    SpeedCommand.Create(),
    TrainCommand.Create(),
    WordClassesCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
