BEGIN TRANSACTION;
CREATE TABLE "Webhooks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Webhooks" PRIMARY KEY AUTOINCREMENT,
    "Url" TEXT NOT NULL,
    "Description" TEXT NULL,
    "Secret" TEXT NOT NULL,
    "Kinds" TEXT NOT NULL,
    "Resources" TEXT NOT NULL,
    "Cursor" INTEGER NOT NULL,
    "IsPaused" INTEGER NOT NULL,
    "CreatedUtc" TEXT NOT NULL
);

CREATE TABLE "Deliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Deliveries" PRIMARY KEY AUTOINCREMENT,
    "WebhookId" INTEGER NOT NULL,
    "First" INTEGER NOT NULL,
    "Last" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "Status" INTEGER NULL,
    "Error" TEXT NULL,
    "NextTryUtc" TEXT NULL,
    "ReceivedUtc" TEXT NULL,
    CONSTRAINT "FK_Deliveries_Webhooks_WebhookId" FOREIGN KEY ("WebhookId") REFERENCES "Webhooks" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Deliveries_WebhookId_ReceivedUtc" ON "Deliveries" ("WebhookId", "ReceivedUtc");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125170804_AddWebhooks', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "Webhooks" ("Id", "Url", "Description", "Secret", "Kinds", "Resources", "Cursor", "IsPaused", "CreatedUtc")
VALUES (1, 'https://receiver.example/', 'The desk', 'whsec_c2VjcmV0', '["created"]', '["article"]', 4, 0, '2022-12-21 10:00:00');
INSERT INTO "Deliveries" ("Id", "WebhookId", "First", "Last", "Count", "CreatedUtc", "Attempts", "Status", "ReceivedUtc")
VALUES (1, 1, 1, 4, 1, '2022-12-21 10:00:00', 1, 204, '2022-12-21 10:00:01');
