package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Place;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.PlatformUnlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    private static final Platforms PLATFORMS = new Platforms(List.of(
            new Platform("snapchat", "Snapchat", List.of(), List.of("Snap chat")),
            new Platform("rocket-league", "Rocket League", List.of(), List.of()),
            new Platform("vinted", "Vinted", List.of(), List.of()),
            new Platform("telegram", "Telegram", List.of(), List.of()),
            new Platform("kik", "Kik", List.of(), List.of())));
    private static final Answers ANSWERS = new Answers(PLATFORMS);
    private static final FindingLine SILENT =
            FindingLine.of(new NoReturn(Place.ofForce("2025", "kent"), "Kent Police", "Due."));

    static List<String> codes() {
        return Answers.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeNamedInTheListIsThatOfAFinding(String code) {
        String name = List.of(code.split("-")).stream()
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .reduce("", String::concat);

        assertThat(Finding.class.getPackageName() + "." + name)
                .satisfies(type -> assertThat(Class.forName(type)).isAssignableTo(Finding.class));
        assertThat(Answers.types(code)).doesNotContainNull();
    }

    @Test
    void aForceThatSentNothingMayBeSaidToHaveAnsweredInThreeWays() {
        assertThat(ANSWERS.to(SILENT)).extracting(Proposal::answer).containsExactly("no answer", "refused", "not held");
        assertThat(ANSWERS.read(SILENT, "Awaited until 2026-12-31"))
                .map(Proposal::becomes)
                .contains("awaited until 2026-12-31");
        assertThat(ANSWERS.read(SILENT, "accept")).isEmpty();
        assertThat(Answers.others(SILENT)).startsWith("awaited until");
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

        assertThat(ANSWERS.to(unlisted)).extracting(Proposal::answer).containsExactly("snapchat", "own");
        assertThat(ANSWERS.to(unlisted).get(0).expects()).isEqualTo("Snapchatt");
        assertThat(ANSWERS.read(unlisted, "kik")).map(Proposal::becomes).contains("kik");
        assertThat(ANSWERS.read(unlisted, "bebo")).isEmpty();
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
        "Tagged, ''"
    })
    void thinksOfWhatAPersonWould(String label, String near) {
        assertThat(new NearNames(PLATFORMS).of(label).stream().map(Platform::id))
                .containsExactlyElementsOf(near.isEmpty() ? List.of() : List.of(near));
    }

    private static FindingLine unlisted(String label) {
        return FindingLine.of(new PlatformUnlisted(Place.ofForce("2025", "kent"), label, "anything"));
    }
}
