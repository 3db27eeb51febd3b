package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Place;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.Kinds;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.PlatformUnlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKindsTest {
    private static final Platforms PLATFORMS = new Platforms(List.of(
            new Platform("snapchat", "Snapchat", List.of(), List.of("Snap chat")),
            new Platform("rocket-league", "Rocket League", List.of(), List.of()),
            new Platform("vinted", "Vinted", List.of(), List.of()),
            new Platform("telegram", "Telegram", List.of(), List.of()),
            new Platform("tagged-com", "Tagged.com", List.of(), List.of()),
            new Platform("kik", "Kik", List.of(), List.of())));
    private static final AnswerKinds ANSWERS = new AnswerKinds(PLATFORMS);
    private static final FindingLine SILENT =
            FindingLine.of(new NoReturn(Place.ofForce("2025", "kent"), "Kent Police", "Due."));

    static List<String> codes() {
        return AnswerKinds.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeNamedInTheListIsThatOfAFinding(String code) {
        assertThat(Kinds.codes()).contains(code);
        assertThat(AnswerKinds.types(code)).doesNotContainNull();
    }

    @Test
    void aForceThatSentNothingMayBeSaidToHaveAnsweredInThreeWays() {
        assertThat(ANSWERS.to(SILENT)).extracting(Proposal::answer).containsExactly("no answer", "refused", "not held");
        assertThat(ANSWERS.read(SILENT, "Awaited until 2026-12-31"))
                .map(Proposal::becomes)
                .contains("awaited until 2026-12-31");
        assertThat(ANSWERS.read(SILENT, "accept")).isEmpty();
        assertThat(AnswerKinds.others(SILENT)).contains("awaited until");
    }

    @Test
    void whatAnAnswerWritesSettlesTheFinding() {
        Decision decision = ANSWERS.read(SILENT, "refused")
                .orElseThrow()
                .decide("d1", new Proposal.Given("By letter", "Ann", Given.DAY, null));

        assertThat(decision)
                .isEqualTo(new Decision(
                        "d1",
                        DecisionType.SET_STATUS,
                        "2025",
                        "kent",
                        "",
                        "",
                        "no return",
                        "refused",
                        "By letter",
                        "Ann",
                        Given.DAY,
                        "",
                        null,
                        ""));
    }

    @Test
    void mostFindingsMayStandAsTheyAre() {
        FindingLine jump = Given.finding(Severity.QUESTION, "jump", "2025/Kent.xlsx", "B7", "A jump.");

        assertThat(ANSWERS.to(jump))
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(DecisionType.ACCEPT_VALUE))
                .satisfies(each -> assertThat(each.where()).isEqualTo("Q1!B7"))
                .satisfies(each -> assertThat(each.expects()).isEqualTo("A jump."));
        assertThat(ANSWERS.to(Given.finding(Severity.ERROR, "does-not-add-up", "", "", "Off by 2.")))
                .extracting(Proposal::type)
                .containsExactly(DecisionType.ACCEPT_DIFFERENCE);
    }

    @Test
    void notesFilesSetAsideAndOurOwnFaultsTakeNoAnswer() {
        assertThat(ANSWERS.to(Given.finding(Severity.NOTE, "jump", "", "", "A jump.")))
                .isEmpty();
        assertThat(ANSWERS.to(Given.finding(Severity.QUARANTINE, "identifier", "", "", "Names.")))
                .isEmpty();
        assertThat(ANSWERS.to(Given.finding(Severity.ERROR, "our-fault", "", "", "It failed.")))
                .isEmpty();
    }

    @Test
    void anUnlistedPlatformMayBeAnotherNameOrStandAlone() {
        FindingLine unlisted = unlisted("Snapchatt");

        assertThat(ANSWERS.to(unlisted)).extracting(Proposal::answer).containsExactly("Snapchat", "own");
        assertThat(ANSWERS.to(unlisted).get(0).becomes()).isEqualTo("snapchat");
        assertThat(ANSWERS.to(unlisted).get(0).expects()).isEqualTo("Snapchatt");
        assertThat(ANSWERS.read(unlisted, "kik")).map(Proposal::becomes).contains("kik");
        assertThat(ANSWERS.read(unlisted, "bebo")).isEmpty();
        assertThat(ANSWERS.read(unlisted, "TAGGED.com")).map(Proposal::becomes).contains("tagged-com");
        assertThat(ANSWERS.read(unlisted, "tagged-com")).map(Proposal::becomes).contains("tagged-com");
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "Snapcaht, snapchat",
        "Snapcht, snapchat",
        "snap chats, snapchat",
        "Telegram X, telegram",
        "Vimted, vinted",
        "Locket, ''",
        "Vine, ''",
        "Kic, ''",
        "Tagged, tagged-com"
    })
    void thinksOfWhatAPersonWould(String label, String near) {
        assertThat(new NearNames(PLATFORMS).of(label).stream().map(Platform::id))
                .containsExactlyElementsOf(near.isEmpty() ? List.of() : List.of(near));
    }

    private static FindingLine unlisted(String label) {
        return FindingLine.of(new PlatformUnlisted(Place.ofForce("2025", "kent"), label, "anything"));
    }

    private static final Bound CELL = new Bound("sha-0123456789ab", "2024/25, female: -");

    @Test
    void aSignTakesAMeaningForAllOfTheFileOrANumberForItsCell() {
        FindingLine sign = sign();

        assertThat(ANSWERS.to(sign, CELL))
                .extracting(Proposal::answer)
                .containsExactly("accept", "none", "withheld", "not held");
        assertThat(ANSWERS.read(sign, CELL, "Withheld").orElseThrow().expects()).isEqualTo("-");
        assertThat(ANSWERS.read(sign, CELL, "31")).map(Proposal::type).contains(DecisionType.SET_VALUE);
        assertThat(ANSWERS.read(sign, CELL, "31").orElseThrow().expects()).isEqualTo("2024/25, female: -");
        assertThat(ANSWERS.read(sign, CELL, "lots")).isEmpty();
        assertThat(ANSWERS.read(sign, Bound.NOTHING, "31")).isEmpty();
        assertThat(ANSWERS.to(sign, Bound.NOTHING)).extracting(Proposal::answer).containsExactly("accept");
    }

    private static FindingLine sign() {
        Place place = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "B7", "'-");
        return new FindingLine(
                "unknown-marker", Severity.QUESTION, org.foireturns.model.Owner.FORCE, place, "A sign.", "why", "fix");
    }

    @Test
    void aFileThatIsDoubtedMayBeLeftOut() {
        FindingLine jump = Given.finding(Severity.QUESTION, "jump", "2025/Kent.xlsx", "B7", "A jump.");

        Proposal proposal = ANSWERS.read(jump, CELL, "leave out").orElseThrow();

        assertThat(proposal.type()).isEqualTo(DecisionType.EXCLUDE);
        assertThat(proposal.expects()).isEqualTo("sha-0123456789ab");
        assertThat(proposal.file()).isEqualTo("2025/Kent.xlsx");
    }

    @Test
    void eitherOfTwoFilesMayStand() {
        FindingLine rivals = FindingLine.of(new org.foireturns.model.finding.RivalVersions(
                Place.parse("2025", "kent", "2025/b.xlsx", "", "", ""),
                "Kent Police",
                "2025/a.xlsx",
                "2025/b.xlsx",
                "12 or 13",
                "2024/25",
                ""));
        Bound both = new Bound("sha-aaaaaaaaaaaa and sha-bbbbbbbbbbbb", "");

        Proposal first = ANSWERS.read(rivals, both, "first").orElseThrow();
        Proposal second = ANSWERS.read(rivals, both, "second").orElseThrow();

        assertThat(List.of(first.file(), first.becomes(), first.expects()))
                .containsExactly("2025/b.xlsx", "2025/a.xlsx", "sha-bbbbbbbbbbbb and sha-aaaaaaaaaaaa");
        assertThat(List.of(second.file(), second.becomes(), second.expects()))
                .containsExactly("2025/a.xlsx", "2025/b.xlsx", "sha-aaaaaaaaaaaa and sha-bbbbbbbbbbbb");
    }

    @ParameterizedTest
    @CsvSource({
        "female, gender",
        "12-15, age",
        "16+, age",
        "snapchat, platform",
        "unknown, gender",
        "kent, ''",
        "15-12, ''"
    })
    void aLabelMayMeanSomething(String answer, String axis) {
        FindingLine label = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "B7",
                "What this number counts is not clear: \"Quines: has words that we do not know: Quines\" (2 cells, from B7 to C7)");

        assertThat(ANSWERS.read(label, CELL, answer).map(Proposal::expects).orElse("Quines"))
                .isEqualTo("Quines");
        assertThat(ANSWERS.read(label, CELL, answer).map(Proposal::where).orElse(""))
                .isEqualTo(axis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/25 female, or no answer at all",
                "no head stands over it, as one does over its neighbours",
                "has the same meaning as B8 and another number",
                "A label that is cut: beca\u2026: has words that we do not know: beca"
            })
    void whatIsOfNoOneLabelIsNoLabel(String unclear) {
        FindingLine doubt = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "B7",
                "What this number counts is not clear: \"" + unclear + "\"");

        assertThat(AnswerKinds.others(doubt, CELL)).isEmpty();
        assertThat(ANSWERS.read(doubt, CELL, "female")).isEmpty();
    }
}
