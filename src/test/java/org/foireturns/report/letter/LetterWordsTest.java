package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.report.Letterhead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWordsTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);

    private static Request request(@Nullable LocalDate sent, @Nullable LocalDate due, Period... periods) {
        Set<Dimension> asked = EnumSet.of(Dimension.TOTAL, Dimension.PLATFORM);
        return new Request("2025", "FOI", "71/17", List.of(periods), asked, true, List.of("essex"), sent, due, true);
    }

    private static LetterWords words(String nation, Request request, String address, String signature) {
        return new LetterWords(request, nation, Book.OFFENCES, DUE.plusDays(12), new Letterhead(signature, address));
    }

    private static LetterWords words(String nation) {
        return words(nation, request(SENT, DUE, Period.financialYear(2024)), "foi@charity.example", "Ann");
    }

    @Test
    void theOpeningSaysWhenItWasAskedAndHowLateItIs() {
        assertThat(words("england").opening(LetterKind.FIRST_CHASER))
                .isEqualTo("We have not had your answer to our request of 22 April 2025. It was due on 21 May 2025, 12"
                        + " days ago.");
        assertThat(words("england", request(null, null), "", "").opening(LetterKind.NO_DUE_DAY))
                .isEqualTo("We have not had your answer to our request.");
    }

    @Test
    void whatWasAskedIsSaidQuestionByQuestion() {
        assertThat(words("wales").asked())
                .isEqualTo("We asked for the number of offences of sexual communication with a child (Home Office code"
                        + " 71/17) that you recorded, for 2024/25:\n- in all\n- by the platform or app that was used\n"
                        + "- the age of the youngest victim");
        assertThat(words("wales", request(SENT, DUE), "", "").asked()).contains("that you recorded:\n- in all");
    }

    @Test
    void scotlandHasALawAndOffencesOfItsOwn() {
        assertThat(words("scotland").request())
                .startsWith("Under the Freedom of Information (Scotland) Act 2002 I ask for the number of offences of"
                        + " sexual communication with a child, or of what comes closest to it in the law of Scotland");
        assertThat(words("wales").request()).startsWith("Under the Freedom of Information Act 2000 I ask");
        assertThat(words("scotland").outcome()).startsWith("Section 21");
        assertThat(words("scotland").review(true))
                .contains("requirement for review")
                .endsWith("days of your refusal.");
        assertThat(words("wales").review(false)).contains("internal review").contains("more than 40 working days");
    }

    @ParameterizedTest
    @EnumSource
    void onlyRemindersNameTheLaw(LetterKind kind) {
        assertThat(words("wales").law(kind).isPresent()).isEqualTo(kind.reminds());
    }

    @Test
    void remindersGetFirmer() {
        assertThat(words("wales").law(LetterKind.FIRST_CHASER).orElseThrow()).doesNotContain("10 working days");
        assertThat(words("wales").law(LetterKind.SECOND_CHASER).orElseThrow()).contains("internal review");
        assertThat(words("wales").law(LetterKind.LAST_CHASER).orElseThrow()).contains("complain to the Information");
    }

    @Test
    void groundsAreThoseOfTheSections() {
        assertThat(words("wales").grounds(List.of("12(1)", "12", "40(2)", "99")))
                .hasSize(2)
                .first()
                .asString()
                .contains("section 16");
        assertThat(words("scotland").grounds(List.of("40(2)", "38"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', '(.xlsx or .csv), or tell'", "foi@charity.example, '(.xlsx or .csv) to foi@charity.example, or'"})
    void anAddressIsNamedWhereThereIsOne(String address, String words) {
        assertThat(words("wales", request(SENT, DUE), address, "").send()).contains(words);
    }

    @Test
    void theEndIsSignedWhereSomebodySigns() {
        assertThat(words("wales").closing()).endsWith("Yours faithfully\n\nAnn\n");
        assertThat(words("wales", request(SENT, DUE), "", " ").closing()).endsWith("Yours faithfully\n");
        assertThat(words("wales").requestClosing()).contains("within 20 working days, by 21 May 2025.");
        assertThat(words("wales", request(SENT, null), "", "").requestClosing()).contains("within 20 working days.");
    }

    @Test
    void whatIsMissingIsListed() {
        assertThat(words("wales").missing(List.of("total", "youngest-victim")))
                .isEqualTo("Please send us what your answer does not give: the number of all offences and the age of"
                        + " the youngest victim.");
    }
}
