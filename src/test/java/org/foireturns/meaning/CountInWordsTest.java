package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountInWordsTest {
    private final Grammar grammar = Grammars.ofConfig();

    private Optional<Count> of(String words) {
        return CountInWords.of(words, grammar);
    }

    @Test
    void boundsAreTakenAsTheyAreSaid() {
        assertThat(of("fewer than 5")).contains(Count.between(0, 4L));
        assertThat(of("between one and four")).contains(Count.between(1, 4L));
        assertThat(of("1 or 2 victims")).contains(Count.between(1, 2L));
        assertThat(of("one, two, three or four")).contains(Count.between(1, 4L));
        assertThat(of("1, 2, 3 or 4")).contains(Count.between(1, 4L));
        assertThat(of("1, 3 or 7")).isEmpty();
        assertThat(of("a figure of not less than one and not more than four, the disclosure of which would breach"))
                .contains(Count.between(1, 4L));
        assertThat(of("the true quantity is not fewer than 1 and not greater than 3"))
                .contains(Count.between(1, 3L));
        assertThat(of("kept back: a count from one to five")).contains(Count.between(1, 5L));
        assertThat(of("withheld")).contains(Count.between(0, null));
        assertThat(of("withheld so that a figure of fewer than 5 cannot be worked out from the totals"))
                .as("what is fewer is another number")
                .contains(Count.between(0, null));
        assertThat(of("withheld as it is fewer than 5")).contains(Count.between(0, 4L));
    }

    @Test
    void numbersInARowAreABoundWhateverStandsAroundThem() {
        assertThat(of("stands in for 1, 2 or 3")).contains(Count.between(1, 3L));
        assertThat(of("a value of 1, 2, 3 or 4 withheld for confidentiality")).contains(Count.between(1, 4L));
        assertThat(of("1 or 2 or 3")).contains(Count.between(1, 3L));
        assertThat(of("1, 2, 3, or 4")).contains(Count.between(1, 4L));
        assertThat(of("1, 2, 3 neu / or 4")).contains(Count.between(1, 4L));
        assertThat(of("confidential (1 to 4)")).contains(Count.between(1, 4L));
        assertThat(of("stands in for 1, 3 or 4")).isEmpty();
    }

    @Test
    void aNumberOrFewerMayBeInWords() {
        assertThat(of("two or fewer victims")).contains(Count.between(0, 2L));
        assertThat(of("4 or fewer")).contains(Count.between(0, 4L));
        assertThat(of("11 and under")).as("it may be an age").contains(Count.between(0, 11L));
    }

    @Test
    void aSignMayStandForANumberOrMore() {
        assertThat(CountInWords.ofSign("= 3 or more", grammar)).contains(Count.between(3, null));
        assertThat(CountInWords.ofSign("five or more", grammar)).contains(Count.between(5, null));
        assertThat(CountInWords.ofSign("16 and over", grammar)).as("an age").isEmpty();
    }

    @Test
    void nothingAndNotHeldAreTwoThings() {
        assertThat(of("= none")).contains(Count.of(0));
        assertThat(of("= none recorded")).contains(Count.of(0));
        assertThat(of("and Nil = none recorded")).contains(Count.of(0));
        assertThat(of("there were none")).contains(Count.of(0));
        assertThat(of("= we had none at all.")).contains(Count.of(0));
        assertThat(of("none of these offences were recorded")).contains(Count.of(0));
        assertThat(of("denotes none (zero)")).contains(Count.of(0));
        assertThat(of("= none (0)")).contains(Count.of(0));
        assertThat(of("= not recorded")).contains(Count.notHeld());
        assertThat(of("not available")).contains(Count.notHeld());
        assertThat(of("female")).isEmpty();
    }

    @Test
    void aSmallBoundInBracketsSaysMoreThanTheReasonBeforeIt() {
        assertThat(of("low number that we will not give out (1, 2, 3 or 4)")).contains(Count.between(1, 4L));
        assertThat(of("not disclosed because small [1-4]")).contains(Count.between(1, 4L));
    }

    /** What a key says, with the count as {@code 0 to 4}, {@code 5 or more}, {@code 0}, {@code not held} or nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none, one or two                              | 0 to 2
            nil or 1                                      | 0 to 1
            none or one                                   | 0 to 1
            none, 1-4                                     | 0 to 4
            none, two or three                            |
            none, one female or two                       |
            zero                                          | 0
            0                                             | 0
            0 offences                                    | 0
            = 0                                           | 0
            means none                                    | 0
            no offences recorded                          | 0
            one to four                                   | 1 to 4
            1-4                                           | 1 to 4
            one or two                                    | 1 to 2
            two or one                                    |
            4 or 4                                        |
            3 to 9 offences                               | 3 to 9
            1 or 2 girls                                  | 1 to 2
            fewer than 5, not zero                        | 1 to 4
            fewer than 5, excluding zero                  | 1 to 4
            fewer than 5, zero                            | 0 to 4
            fewer than 10                                 | 0 to 9
            a number below 5 withheld                     | 0 to 4
            4 or more, not given                          | 4 or more
            5 or more, withheld                           | 5 or more
            withheld, 5 or more                           | 5 or more
            unknown                                       | not held
            not known                                     | not held
            not held                                      | not held
            data not held                                 | not held
            none known                                    | 0
            withheld under section 40                     | 0 or more
            Snapchat                                      |
            12-15 female                                  | 12 to 15
            """)
    void whatAKeySaysIsACount(String told, String count) {
        assertThat(of(told).map(CountInWordsTest::words).orElse(null)).isEqualTo(count);
    }

    private static String words(Count count) {
        if (count.equals(Count.notHeld())) {
            return "not held";
        }
        Long upper = count.upper();
        return upper == null
                ? count.lower() + " or more"
                : upper.equals(count.lower()) ? upper.toString() : count.lower() + " to " + upper;
    }
}
