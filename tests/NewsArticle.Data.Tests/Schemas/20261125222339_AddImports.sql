BEGIN TRANSACTION;
CREATE TABLE "Imports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Imports" PRIMARY KEY AUTOINCREMENT,
    "Url" TEXT NOT NULL,
    "Kind" TEXT NULL,
    "Status" TEXT NOT NULL,
    "EverySeconds" INTEGER NULL,
    "By" TEXT NULL,
    "Reason" TEXT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "NextUtc" TEXT NULL,
    "ReadUtc" TEXT NULL,
    "FinishedUtc" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "Code" TEXT NULL,
    "Detail" TEXT NULL,
    "Tag" TEXT NULL,
    "LastModified" TEXT NULL
);

CREATE TABLE "ImportItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportItems" PRIMARY KEY AUTOINCREMENT,
    "JobId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Url" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextUtc" TEXT NULL,
    "FinishedUtc" TEXT NULL,
    "ArticleId" INTEGER NULL,
    "Code" TEXT NULL,
    "Detail" TEXT NULL,
    "Entry" TEXT NULL,
    CONSTRAINT "FK_ImportItems_Imports_JobId" FOREIGN KEY ("JobId") REFERENCES "Imports" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_ImportItems_JobId_Key" ON "ImportItems" ("JobId", "Key");

CREATE INDEX "IX_ImportItems_JobId_Status_NextUtc" ON "ImportItems" ("JobId", "Status", "NextUtc");

CREATE INDEX "IX_Imports_Status" ON "Imports" ("Status");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125222339_AddImports', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "Imports" ("Id", "Url", "Kind", "Status", "EverySeconds", "By", "CreatedUtc", "NextUtc", "Attempts")
VALUES (1, 'https://news.example/feed.xml', 'feed', 'paused', 900, 'Ada', '2022-12-21 10:00:00', '2022-12-21 10:15:00', 1);
INSERT INTO "ImportItems" ("Id", "JobId", "Key", "Url", "Status", "Attempts", "FinishedUtc", "ArticleId")
VALUES (1, 1, 'https://news.example/drones', 'https://news.example/drones', 'stored', 1, '2022-12-21 10:00:01', 1);
