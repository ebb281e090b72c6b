package org.praxiscms.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What the database itself logs of the statements it runs: the only witness that cannot be talked into anything. */
final class StatementLog {

    /** User and transaction, before each line. */
    static final String PREFIX = "%u,%v,";

    static final Path FOLDER = Path.of(String.valueOf(System.getenv("PRAXIS_IT_DATA")), "postgresql-log");
    static final String FILE = "statements.log";

    private StatementLog() {}

    /** How many statements of the application ran inside a practice meanwhile, begin, commit and background work apart. */
    static int countDuring(Runnable action) {
        String from = mark();
        action.run();
        String to = mark();
        Map<String, List<String>> transactions = new LinkedHashMap<>();
        boolean between = false;
        for (String line : lines()) {
            if (line.contains(to)) {
                break;
            }
            if (between && line.startsWith("praxis_app,") && line.contains("execute ") && !line.contains("DETAIL")) {
                String transaction = line.split(",")[1];
                transactions
                        .computeIfAbsent(transaction, id -> new ArrayList<>())
                        .add(line);
            }
            between |= line.contains(from);
        }
        return transactions.values().stream()
                .filter(statements -> statements.stream().anyMatch(line -> line.contains("set_config")))
                .filter(statements -> statements.stream()
                        .noneMatch(line -> line.contains("_with_due_")
                                || line.contains("outbox_mail")
                                || line.contains("INTO article_reach")))
                .mapToInt(statements -> (int) statements.stream()
                        .filter(line -> !line.contains(": BEGIN") && !line.contains(": COMMIT"))
                        .count())
                .sum();
    }

    private static String mark() {
        String mark = "mark-" + UUID.randomUUID();
        try (Connection admin = TestDatabase.admin("praxis");
                Statement statement = admin.createStatement()) {
            statement.execute("SELECT '" + mark + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await().until(() -> lines().stream().anyMatch(line -> line.contains(mark)));
        return mark;
    }

    private static List<String> lines() {
        try {
            return new String(Files.readAllBytes(FOLDER.resolve(FILE)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
