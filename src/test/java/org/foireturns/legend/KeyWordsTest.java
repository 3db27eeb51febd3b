package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    private final KeyWords words = new KeyWords(Grammars.ofConfig());

    @Test
    void aNameIsOfOneAxisAndSaysNothingElse() {
        assertThat(words.named("Vic age code")).contains(Axis.VICTIM_AGE);
        assertThat(words.named("Sex code")).contains(Axis.VICTIM_GENDER);
        assertThat(words.named("Age and sex")).isEmpty();
        assertThat(words.named("Suspect sex code")).isEmpty();
        assertThat(words.named("Age 12")).isEmpty();
        assertThat(words.isBeside("Suspect sex code")).isTrue();
        assertThat(words.isGeneral("Key")).isTrue();
        assertThat(words.isGeneral("Code")).isTrue();
        assertThat(words.isGeneral("A")).isFalse();
        assertThat(words.isGeneral("Age code")).isFalse();
    }

    @Test
    void aMeaningIsWhatALabelSays() {
        assertThat(List.of("11 and under", "Female", "Snapchat", "2024/25", "age not entered", "All ages"))
                .allMatch(words::isMeaning);
        assertThat(List.of(
                        "fewer than 5",
                        "1 to 4, withheld",
                        "Charged",
                        "Injured party (the child)",
                        "Total",
                        "27",
                        "Maidstone"))
                .noneMatch(words::isMeaning);
        assertThat(words.about("age not entered")).contains(Axis.VICTIM_AGE);
        assertThat(words.about("female under 12")).isEmpty();
        assertThat(words.isUnknown("not entered")).isTrue();
        assertThat(words.isUnknown("unknown female")).isFalse();
    }

    @Test
    void severalSpellingsSayOneThing() {
        assertThat(words.sayOne(List.of("11 and under", "under 12"))).isTrue();
        assertThat(words.sayOne(List.of("age not entered", "not known"))).isTrue();
        assertThat(words.sayOne(List.of("16 and over", "16 to 17"))).isFalse();
    }

    @Test
    void whatACodeMayBeIsLeftToTheKey() {
        assertThat(List.of("SNP", "P01", "S9", "A", "Y1")).allMatch(code -> words.mayBeCode(code, null));
        assertThat(words.mayBeCode("Col 3", Axis.PERIOD)).isTrue();
        assertThat(words.mayBeCode("Col 3", Axis.PLATFORM)).isFalse();
        assertThat(words.mayBeCode("Youngest", Axis.VICTIM_GENDER)).isFalse();
        assertThat(words.isKnown("FB")).isTrue();
        assertThat(words.isKnown("SNP")).isFalse();
        assertThat(words.isUnheard("SNP")).isTrue();
    }

    @Test
    void oneOfSeveralColumnsOfAFieldMayHeadItsCodes() {
        assertThat(words.mayHead("plat_1")).isTrue();
        assertThat(words.mayHead("Age 12")).isFalse();
        assertThat(words.mayHead("Snapchat")).isFalse();
    }
}
