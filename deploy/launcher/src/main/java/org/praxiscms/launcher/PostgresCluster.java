package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The files of the embedded database, which survive every restart. Made by {@code initdb} with the first start, with
 * password authentication and fsync on; collation is PostgreSQL's own C.UTF-8, so no operating system's update can
 * break an index.
 */
final class PostgresCluster {

    static final String SUPERUSER = "praxis_admin";

    private final Path data;
    private final PostgresBinaries binaries;
    private final PostgresPrograms programs;

    PostgresCluster(Path data, PostgresBinaries binaries, PostgresPrograms programs) {
        this.data = data;
        this.binaries = binaries;
        this.programs = programs;
    }

    Path data() {
        return data;
    }

    static boolean isIn(Path data) {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /**
     * Makes the cluster if there is none.
     *
     * @throws Refusal when there is one of another major version, which these binaries cannot read
     */
    void prepare(String superuserPassword) throws IOException {
        if (!isIn(data)) {
            initialise(superuserPassword);
            return;
        }
        String major = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!major.equals(String.valueOf(binaries.major()))) {
            throw new Refusal("The database in " + data + " was written by PostgreSQL " + major
                    + ", but this Praxis brings PostgreSQL " + binaries.major() + "; start the Praxis that wrote it.");
        }
    }

    /** Sets what the next start of the server goes by. */
    void configure(int port, Path log) throws IOException {
        Files.writeString(
                data.resolve("praxis.conf"),
                String.format(
                        Locale.ROOT, """
                # Written by Praxis at each start; what follows the include in postgresql.conf wins.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 64MB
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                # without DETAIL, which quotes rows
                log_error_verbosity = terse
                """, port, data.relativize(log).toString().replace('\\', '/')));
    }

    private void initialise(String superuserPassword) throws IOException {
        Path fresh = data.resolveSibling("data.partial");
        FileTree.delete(fresh);
        Path password = data.resolveSibling("password");
        PrivateFile.write(password, superuserPassword);
        try {
            programs.run(
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=" + locale(),
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
        } finally {
            Files.delete(password);
        }
        Files.writeString(fresh.resolve("postgresql.conf"), "\ninclude 'praxis.conf'\n", StandardOpenOption.APPEND);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** For what is not collation: only Linux is sure to have C.UTF-8. */
    private static String locale() {
        return System.getProperty("os.name").equals("Linux") ? "C.UTF-8" : "C";
    }
}
