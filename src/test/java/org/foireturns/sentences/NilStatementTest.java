package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NilStatementTest {
    private final NilStatement nil = new NilStatement(Grammars.ofConfig(), "71/17", true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2024/25 we recorded no offences of sexual communication with a child. | 2024/25 offences sexual communication with a child
            There were no offences recorded against male victims.                    | offences male victims
            No offences involved WhatsApp.                                           | offences WhatsApp
            """)
    void aSentenceSaysThatThereWereNone(String sentence, String label) {
        assertThat(nil.in(sentence))
                .extracting(Statement::label, Statement::number)
                .containsExactly(label, "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No offences had a male victim of unknown age on Snapchat.",
                "There were no suspects.",
                "No offences had a male victim aged 12-15.",
                "No platform was recorded.",
                "Nil return"
            })
    void othersDoNot(String sentence) {
        assertThat(nil.in(sentence)).isNull();
    }
}
