using NewsArticle.Api.Commands;

return await ServiceCommand.RunAsync(args);
