BEGIN TRANSACTION;
DROP INDEX "IX_Quotes_ArticleId_ParagraphIndex";
CREATE INDEX "IX_Quotes_ArticleId_ParagraphIndex" ON "Quotes" ("ArticleId", "ParagraphIndex", "Level" );

DROP INDEX "IX_AttackFigures_ArticleId_ParagraphIndex";
CREATE INDEX "IX_AttackFigures_ArticleId_ParagraphIndex" ON "AttackFigures" ("ArticleId", "ParagraphIndex", "Level" );

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125190600_CoverCounts', '10.0.14');

COMMIT;

-- Rows of this version.
