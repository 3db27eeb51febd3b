package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainMessageTest {
    private static final String LONG = """
            The answers below are for the period from 1 April 2024 to 31 March
            2025, as they were recorded on the day of the extract, which was the
            third of June 2025. They may differ from figures that were published
            elsewhere or that will be.""";

    @Test
    void brokenLinesAreJoinedAndColumnsAreNot() {
        assertThat(PlainMessage.of(LONG + "\n\nSnapchat        44\nKik              2\n"))
                .isEqualTo(LONG.replace("\n", " ") + "\n\nSnapchat        44\nKik              2");
    }

    @Test
    void aLineThatWasBrokenWithinASentenceGoesOnWhereverThatWas() {
        String first = "2. Female victims: 251. Male victims: 67. Gender not\n";
        assertThat(PlainMessage.of(LONG + "\n\n" + first + "recorded: 8.\n")).endsWith("Gender not recorded: 8.");
        assertThat(PlainMessage.of(LONG + "\n\nInstagram 46, TikTok 24, Facebook 19, Discord\n12, Telegram 7.\n"))
                .endsWith("Discord 12, Telegram 7.");
        assertThat(PlainMessage.of(LONG + "\n\nKind regards\nthe team\n")).endsWith("Kind regards\nthe team");
        assertThat(PlainMessage.of(LONG + "\n\nFor your information this is the table:\nfemale 12\nmale 3\n"))
                .endsWith("table:\nfemale 12\nmale 3");
    }

    @Test
    void aDrawnTableIsNotJoined() {
        assertThat(PlainMessage.of(LONG + "\n+------+---+\n| Kik | 3 |\n| Yubo | 1 |\n"))
                .endsWith("\n| Kik | 3 |\n| Yubo | 1 |");
    }

    @Test
    void aWordAndANumberBehindALineWithoutAnEndGoOnWithIt() {
        String platforms = "Snapchat 46, Instagram 22, WhatsApp 20, Facebook 9, TikTok 6, Kik 2, not\n";

        assertThat(PlainMessage.of(platforms + "stated 16\n")).endsWith("Kik 2, not stated 16");
        assertThat(PlainMessage.of(platforms + "Table 16\n")).endsWith("Kik 2, not\nTable 16");
        assertThat(PlainMessage.of(platforms.replace(", not", " is:") + "female 16\nmale 4\n"))
                .endsWith("is:\nfemale 16\nmale 4");
    }

    @Test
    void theMessageThatIsAnsweredIsLeftOutButForItsQuestions() {
        String answered = """


                -----Original Message-----
                From: A Person <a@b.example>
                Sent: 1 May
                To: FOI

                > 1. How many offences?
                > A Person, 020 7946 0413
                """;

        assertThat(PlainMessage.of(LONG + answered))
                .endsWith("1. How many offences?")
                .doesNotContain("Person");
    }

    @Test
    void aTableWiderThanTheLinesSaysNothingOfTheirWidth() {
        String lines = "Offences of sexual communication with a child, 1 April 2024 to 31\nMarch 2025\n\n";

        assertThat(PlainMessage.of(lines + "Total offences   Girl   Boy   Gender not recorded   0 to 11   12 to 15\n"))
                .startsWith("Offences of sexual communication with a child, 1 April 2024 to 31 March 2025\n");
    }

    @Test
    void answersBetweenTheQuestionsStay() {
        assertThat(PlainMessage.of("Answers below.\n\n> 1. How many offences?\n44\n> 2. Which ages?\nall\n"))
                .isEqualTo("Answers below.\n\n1. How many offences?\n44\n2. Which ages?\nall");
    }

    @Test
    void aDateOfTheLetterIsNoHeaderOfAMessage() {
        assertThat(PlainMessage.of("Date: 3 June 2025\nDear requester")).isEqualTo("Date: 3 June 2025\nDear requester");
    }
}
