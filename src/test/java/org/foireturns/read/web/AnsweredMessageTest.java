package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsweredMessageTest {
    private static final String TABLE = "<table><tr><td>Kik</td><td>3</td></tr></table>";

    @Test
    void theMessageThatIsAnsweredIsLeftOut() {
        assertThat(AnsweredMessage.without(TABLE + "<div class=gmail_quote>A Person wrote</div>"))
                .contains("Kik")
                .doesNotContain("Person");
        assertThat(AnsweredMessage.without(TABLE + "<div id=divRplyFwdMsg>From: A</div><div>A Person</div>"))
                .doesNotContain("Person");
    }

    @Test
    void aShortTextSaysThatTheAnswersStandInIt() {
        String page = "<p>See below.</p><div class=gmail_quote>1. How many? 44</div>";

        assertThat(AnsweredMessage.without(page)).isEqualTo(page);
    }
}
