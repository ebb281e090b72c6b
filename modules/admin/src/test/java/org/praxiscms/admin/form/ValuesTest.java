package org.praxiscms.admin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void keepsTextsInOrderWithPlainLineEnds() {
        Values values = Values.parse("a=1&b=x%0D%0Ay+z&a=2&c");
        assertThat(values.all("a")).containsExactly("1", "2");
        assertThat(values.raw("b")).isEqualTo("x\ny z");
        assertThat(values.has("c")).isTrue();
        assertThat(values.one("d")).isEmpty();
    }

    @Test
    void composesWhatWasTypedButNoPassword() {
        Values values = Values.parse("title=Gru%CC%88bel&title=Grübel&passwordNext=u%CC%88");
        assertThat(values.all("title")).containsExactly("Grübel", "Grübel");
        assertThat(values.raw("passwordNext")).isEqualTo("u\u0308");
    }

    @Test
    void readsRowsBeyondTheLastAsEmpty() {
        assertThat(Values.parse("a=1&a=2").at("a", 2)).isEmpty();
    }

    @Test
    void refusesABrokenPercentSign() {
        assertThatThrownBy(() -> Values.parse("a=%zz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoVersionWhenItIsNoNumber() {
        assertThat(Values.parse("_version=12").version()).isEqualTo(12);
        assertThat(Values.parse("_version=-2").version()).isEqualTo(-1);
        assertThat(Values.parse("_version=99999999999").version()).isEqualTo(-1);
        assertThat(Values.none().version()).isEqualTo(-1);
    }

    @Test
    void sendsNeitherTokenNorVersionNorPasswordAgain() {
        assertThat(Values.parse("_form=t&_version=1&passwordNext=p&title=x").entries())
                .containsExactly(new Values.Entry("title", "x"));
    }

    @Test
    void findsIdsOnlyInTheirOwnShape() {
        assertThat(Ids.of("01a20778-b362-738b-9c56-4dfe359d3f83")).isPresent();
        assertThat(Ids.of("1-1-1-1-1")).isEmpty();
        assertThat(Ids.of(null)).isEmpty();
    }
}
