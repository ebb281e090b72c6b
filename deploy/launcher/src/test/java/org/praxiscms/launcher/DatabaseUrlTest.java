package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void readsEveryPart() {
        DatabaseUrl url = parse("postgresql://anna:s%40cret+%2F@db.example:5433/clinic?sslmode=require");

        assertThat(url.hosts()).isEqualTo("db.example:5433");
        assertThat(url.database()).isEqualTo("clinic");
        assertThat(url.login()).contains(new Login("anna", "s@cret+/"));
        assertThat(url.parameters()).containsEntry("sslmode", "require");
    }

    @Test
    void readsTheShortScheme() {
        assertThat(parse("postgres://anna:x@db/clinic").database()).isEqualTo("clinic");
    }

    @Test
    void readsJdbcUrls() {
        DatabaseUrl url = parse("jdbc:postgresql://db/clinic?user=anna&password=a%26b+c&ssl=true");

        assertThat(url.login()).contains(new Login("anna", "a&b c"));
        assertThat(url.parameters()).containsOnlyKeys("ssl");
    }

    @Test
    void readsSeveralHostsAndAddresses() {
        assertThat(parse("postgresql://a:b@one:1,two:2/x").hosts()).isEqualTo("one:1,two:2");
        assertThat(parse("postgresql://a:b@[::1]:5432/x").hosts()).isEqualTo("[::1]:5432");
    }

    @Test
    void namesTheDatabaseAfterTheUserWhenThereIsNone() {
        assertThat(parse("postgresql://anna:x@db").database()).isEqualTo("anna");
        assertThat(parse("postgresql://anna:x@db/").database()).isEqualTo("anna");
    }

    @Test
    void givesTheDriverSafeParametersWithoutTheLogin() {
        assertThat(parse("postgresql://anna:x@db/my%20clinic").jdbc())
                .isEqualTo("jdbc:postgresql://db/my%20clinic?ApplicationName=praxis&connectTimeout=10"
                        + "&tcpKeepAlive=true&logServerErrorDetail=false&socketTimeout=60");
    }

    @Test
    void letsMigrationsTakeTheirTime() {
        assertThat(parse("postgresql://anna:x@db/clinic").jdbcForMigrations()).doesNotContain("socketTimeout");
    }

    @Test
    void prefersTheOperatorsParametersAndKnowsTheirOtherSpelling() {
        assertThat(parse("postgresql://anna:x@db/clinic?socketTimeout=5&application_name=mine&connect_timeout=3")
                        .jdbc())
                .contains("socketTimeout=5", "ApplicationName=mine", "connectTimeout=3")
                .doesNotContain("socketTimeout=60", "ApplicationName=praxis", "application_name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://anna:geheim@db/x", "geheim", "postgresql:/db/geheim", "postgresql://a:%zz@db/geheim"})
    void refusesOthersWithoutShowingThem(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(text))
                .withMessageStartingWith("DATABASE_URL")
                .withMessageNotContaining("geheim");
    }

    private static DatabaseUrl parse(String text) {
        return DatabaseUrl.parse("DATABASE_URL", text);
    }
}
