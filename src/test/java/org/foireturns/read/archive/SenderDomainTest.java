package org.foireturns.read.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderDomainTest {
    @Test
    void theDomainOfAnAddressIsKeptAlone() {
        assertThat(SenderDomain.of("foi@kent.police.uk")).isEqualTo("kent.police.uk");
        assertThat(SenderDomain.of("\"FOI (Kent) @ work\" <FOI.Team@Kent.Police.UK.>"))
                .isEqualTo("kent.police.uk");
    }

    @Test
    void whatIsNoAddressHasNoDomain() {
        assertThat(SenderDomain.of(null)).isEmpty();
        assertThat(SenderDomain.of("/O=FORCE/OU=EXCHANGE/CN=RECIPIENTS/CN=FOI")).isEmpty();
    }

    @Test
    void theSenderIsFoundAmongTheLinesOverAMessage() {
        String lines =
                "To: x@charity.example\r\nFrom: Freedom of Information\r\n <foi@kent.police.uk>\r\nSubject: a@b.c\r\n";

        assertThat(SenderDomain.inHeaders(lines)).isEqualTo("kent.police.uk");
        assertThat(SenderDomain.inHeaders("To: x@charity.example\n")).isEmpty();
    }
}
