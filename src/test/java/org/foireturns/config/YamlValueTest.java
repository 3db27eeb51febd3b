package org.foireturns.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlValueTest {
    private final Mistakes mistakes = new Mistakes();

    private YamlValue value(String text) {
        return YamlBook.read(new BookFile("a.yml", "a.yml", text.getBytes(UTF_8)), mistakes)
                .orElseThrow();
    }

    private List<String> told() {
        return Told.by(mistakes);
    }

    @Test
    void textsAreTakenAsTheyAreTyped() {
        assertThat(value("[no, 0-11, 012, '*', \" a \", yes]").texts())
                .containsExactly("no", "0-11", "012", "*", "a", "yes");
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextIsNeitherNothingNorAList() {
        assertThat(value("[~, '', [a], b]").texts()).containsExactly("b");
        assertThat(told())
                .hasSize(3)
                .allMatch(each -> each.contains("one text is due"))
                .first()
                .asString()
                .startsWith("a.yml line 1, column 2");
    }

    @Test
    void aListIsNoText() {
        assertThat(value("a").list()).isEmpty();
        assertThat(told()).singleElement().asString().contains("a list is due");
        assertThat(value("a").isText()).isTrue();
        assertThat(value("[a]").isText()).isFalse();
    }

    @Test
    void keysStandOnceAndInTheirOrder() {
        assertThat(value("b: 1\na: 2\nb: 3\n").map()).containsOnlyKeys("b", "a");
        assertThat(told()).singleElement().asString().startsWith("a.yml line 3").contains("\"b\" stands twice");
        assertThat(value("b: 1\nb: 3\n").map().get("b"))
                .isNotNull()
                .extracting(first -> first.text().orElse(""))
                .isEqualTo("1");
    }

    @Test
    void aKeyThatNobodyKnowsIsAMistake() {
        assertThat(value("a: 1\nc: 2\n").map(List.of("a", "b"))).containsKey("a");
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("a.yml line 2")
                .contains("\"c\" is none of ours: a, b");
    }

    @Test
    void whatIsNoMapHasNoKeys() {
        assertThat(value("[a]").map()).isEmpty();
        assertThat(told()).singleElement().asString().contains("\"key: value\"");
    }

    @Test
    void aPersonFindsItByItsLine() {
        assertThat(value("a: 1\nb: 2\n").map().get("b"))
                .isNotNull()
                .extracting(YamlValue::place)
                .isEqualTo("a.yml line 2");
    }
}
