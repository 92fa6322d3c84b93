BEGIN TRANSACTION;
CREATE TABLE "Sentences" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Sentences" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "ParagraphIndex" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    CONSTRAINT "FK_Sentences_Paragraphs_ArticleId_ParagraphIndex" FOREIGN KEY ("ArticleId", "ParagraphIndex") REFERENCES "Paragraphs" ("ArticleId", "Index") ON DELETE CASCADE
);

CREATE INDEX "IX_Sentences_ArticleId_ParagraphIndex" ON "Sentences" ("ArticleId", "ParagraphIndex");

CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(headline, body, headline_words, body_words, publisher, content='', contentless_delete=1, tokenize="ascii tokenchars '.'");

CREATE VIRTUAL TABLE "QuoteSearch" USING fts5(body, body_words, content='', contentless_delete=1, tokenize="ascii tokenchars '.'");

CREATE VIRTUAL TABLE "SentenceSearch" USING fts5(body, body_words, content='', contentless_delete=1, tokenize="ascii tokenchars '.'");

CREATE TRIGGER IF NOT EXISTS "TR_Articles_Unindex" BEFORE DELETE ON "Articles" BEGIN DELETE FROM "ArticleSearch" WHERE rowid = ((min(max(OLD."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | OLD."Id");
DELETE FROM "QuoteSearch" WHERE rowid IN
    (SELECT ((min(max(OLD."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | Q."Id") FROM "Quotes" AS Q WHERE Q."ArticleId" = OLD."Id"); END;

-- The row moves with the time: who saves the article writes it anew.
CREATE TRIGGER IF NOT EXISTS "TR_Articles_Redate" AFTER UPDATE OF "PublishedTicks" ON "Articles"
WHEN OLD."PublishedTicks" <> NEW."PublishedTicks" BEGIN DELETE FROM "ArticleSearch" WHERE rowid = ((min(max(OLD."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | OLD."Id");
DELETE FROM "QuoteSearch" WHERE rowid IN
    (SELECT ((min(max(OLD."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | Q."Id") FROM "Quotes" AS Q WHERE Q."ArticleId" = OLD."Id"); END;

CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Unindex" AFTER DELETE ON "Quotes"
BEGIN
    DELETE FROM "QuoteSearch" WHERE rowid =
        (SELECT ((min(max(A."PublishedTicks" / 10000000 - 58348771200, 0), 8589934591) << 28) | OLD."Id") FROM "Articles" AS A WHERE A."Id" = OLD."ArticleId");
END;

CREATE TRIGGER IF NOT EXISTS "TR_Sentences_Unindex" AFTER DELETE ON "Sentences"
BEGIN DELETE FROM "SentenceSearch" WHERE rowid = OLD."Id"; END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125163123_AddSearch', '10.0.14');

COMMIT;

-- Rows of this version.
