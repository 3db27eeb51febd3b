package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Question<Integer> LENGTH = new Question<>();
    private static final Question<String> ECHO = new Question<>();

    private final Answers answers = new Answers();
    private final List<String> worked = new ArrayList<>();

    private Integer length(String text) {
        worked.add(text);
        return text.length();
    }

    @Test
    void anAnswerIsWorkedOutOnce() {
        assertThat(answers.to(LENGTH, "nil", this::length)).isEqualTo(3);
        assertThat(answers.to(LENGTH, "nil", this::length)).isEqualTo(3);

        assertThat(worked).containsExactly("nil");
    }

    @Test
    void eachQuestionHasAnswersOfItsOwn() {
        assertThat(answers.to(LENGTH, "nil", this::length)).isEqualTo(3);
        assertThat(answers.to(ECHO, "nil", text -> text)).isEqualTo("nil");
    }

    @Test
    void aHundredThousandReferencesAreNotKept() {
        for (int i = 0; i < 100_000; i++) {
            answers.to(LENGTH, "reference " + i, this::length);
        }
        worked.clear();
        for (int i = 0; i < 100_000; i++) {
            answers.to(LENGTH, "reference " + i, this::length);
        }

        assertThat(worked).hasSizeGreaterThan(90_000);
    }

    @Test
    void aGrammarThatKnowsMoreAnswersForItself() {
        Grammar grammar = Grammars.ofConfig();
        Grammar other = grammar.knowing(Map.of("QX", "Snapchat"));

        assertThat(grammar.tokens("QX").get(0).text()).isEqualTo("qx");
        assertThat(other.tokens("QX").get(0).text()).isEqualTo("snapchat");
    }
}
