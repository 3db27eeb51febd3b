package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.decisions.Offers;
import org.foireturns.model.Owner;
import org.foireturns.model.Severity;
import org.foireturns.report.Docket;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.Letterhead;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.foireturns.report.SinceLast;
import org.foireturns.report.TwoOffences;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    @Test
    void theFirstScreenAnswersWhetherSheCanPublishAndWhatBlocksIt() throws IOException {
        String answer = section(page(EditionSample.edition()), "answer");

        assertThat(words(answer))
                .contains(
                        "Can I publish? No: 3 errors and 1 file set aside block publication; 3 questions and 1 claim that cannot be told are open"
                                + " too.")
                .contains("Sexual communication with a child, 2025: No")
                .contains("Sexual communication with a child, 2023: Yes")
                .contains("Kent Police: does not add up The total of victim gender is 402")
                .contains("And 1 more place.");
    }

    @Test
    void questionsAloneDoNotBlock() throws IOException {
        List<RaisedFinding> questions = List.of(question("q1"));

        assertThat(words(section(page(EditionSample.edition(questions)), "answer")))
                .contains("Yes, with questions: 1 question and 1 claim that cannot be told are open.");
        assertThat(words(section(page(EditionSample.edition(List.of())), "answer")))
                .contains("Can I publish? Yes, with questions: 1 claim that cannot be told is open.");
    }

    @Test
    void theTwoWaysToMeasureAChangeStandApartEachWithItsBase() throws IOException {
        assertThat(words(section(page(EditionSample.edition()), "headlines")))
                .contains("Like for like: the same forces in both years Up 99% since 2017/18. 8 forces with a number in"
                        + " both years; without Gwent Police")
                .contains(
                        "All forces: whoever gave a number that year Up 95% since 2017/18. 7,263 from 9 forces against"
                                + " 3,728 from 8 forces")
                .contains("80% of victims were girls where the gender was known. 5,002 of 6,240 offences with a known"
                        + " gender not certain");
    }

    @Test
    void aHeadlineShowsItsForcesAndEachCellWithItsCard() throws IOException {
        String page = page(EditionSample.edition());
        String count = section(page, "headlines");

        assertThat(words(count)).contains("Kent Police 410 2025/Kent Police.xlsx \u203A Q1 Total B5");
        String anchor = all(count, "href=\"#(c[0-9a-z]+)\">B5<").get(0);
        assertThat(words(page.substring(page.indexOf("<td id=\"" + anchor + "\""))))
                .startsWith(
                        "410 2025/Kent Police.xlsx \u203A Q1 Total \u203A B5 \u201C410\u201D \u2192 410 offences: Kent"
                                + " Police, 2024/25, Female, age 12\u201315 2024/25 \u203A Girls 12 to 15");
    }

    @Test
    void saysWhomToChaseAndSinceWhen() throws IOException {
        assertThat(words(section(page(EditionSample.edition()), "actors")))
                .contains("No return: Due 1 October 2026. Lincolnshire Police")
                .contains("Gwent Police: no answer: total, victim gender, victim age, platform and youngest victim")
                .contains("Metropolitan Police Service: refused under section 12(1): platform");
    }

    @Test
    void saysWhoMustActWhatChangedAndWhetherItAddsUp() throws IOException {
        String page = page(EditionSample.edition());

        assertThat(words(section(page, "actors")))
                .contains("You: 1 error, 2 questions")
                .contains(
                        "Forces to chase: 3 forces: 1 without a return, 1 without a part of the answer, 1 about what it sent")
                .contains(
                        "Asked about what they sent: Kent Police: 2 errors Not to chase, as a reason was given: Metropolitan")
                .contains("The makers of foi-returns: 1 question");
        assertThat(words(section(page, "changes"))).contains("3 new 1 fixed 1 changed 34 as before");
        assertThat(words(section(page, "sums")))
                .contains("10 add up 1 could, under what is withheld 1 do not")
                .contains("child, 2025 10 1 1")
                .contains("The books close: each of 1,278 cells on 18 sheets has an outcome.");
    }

    @Test
    void sectionsOfSeveralOffencesStandUnderTheirNamesAndHaveAnchorsOfTheirOwn() throws IOException {
        String page = page(TwoOffences.both());

        assertThat(words(section(page, "headlines")))
                .contains(TwoOffences.FIRST + " 69 offences of sexual communication with a child were recorded ")
                .contains(TwoOffences.SECOND + " 330 offences of possession of indecent images were recorded ");
        assertThat(words(section(page, "tiles-2"))).startsWith(TwoOffences.SECOND + ": 1 force ");
        assertThat(all(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(words(page)).contains("Possession of indecent images (86/2)");
    }

    @Test
    void aFirstRunHasNothingToCompareWith() throws IOException {
        Edition edition = EditionSample.edition(List.of(question("q1")));
        Edition first = new Edition(
                edition.imprint(),
                edition.requests(),
                edition.registers(),
                edition.evidence(),
                edition.reconciliation(),
                edition.figures(),
                Docket.open(edition.docket().findings(), Offers.NONE),
                SinceLast.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Letterhead.NONE);

        assertThat(words(section(page(first), "changes"))).contains("This is the first run");
        assertThat(words(section(page(edition), "changes"))).doesNotContain("This is the first run");
    }

    @Test
    void saysWhyTheMainFigureIsAnotherThanLastTime() throws IOException {
        String changes = words(section(page(EditionSample.edition()), "changes"));

        assertThat(changes)
                .contains("All offences, 2024/25: 7,100 to 7,110 \u2192 7,263, because of"
                        + " \u221220 2 cells changed in a return sent again: 2025/Kent Police.xlsx"
                        + " +183 to 173 new return: 2025/Gwent Police.xls")
                .contains(
                        "1 more figure was moved Snapchat, 2024/25: 800 or more \u2192 836 or more +36 or more new return:"
                                + " 2025/Gwent Police.xls")
                .doesNotContain("Female");
    }

    @Test
    void saysThatTheControlsHoldAndShowsEachKind() throws IOException {
        String page = page(EditionSample.edition());

        assertThat(words(section(page, "sums"))).contains("Every control total holds");
        assertThat(words(section(page, "ledger"))).contains("uk = sum of its forces 2 41,299 41,299 yes");
    }

    @Test
    void forcesThatAreOverdueAreOnePointThatOpens() throws IOException {
        List<RaisedFinding> silent = List.of("kent", "gwent", "essex", "surrey").stream()
                .map(force -> EditionSample.raised(
                        "n-" + force,
                        State.NEW,
                        Severity.ERROR,
                        Owner.OFFICER,
                        "no-return",
                        force,
                        "",
                        "",
                        "No return from " + force + "."))
                .toList();
        String page = page(EditionSample.edition(silent));
        String answer = section(page, "answer");

        assertThat(words(answer))
                .contains("No: 1 error blocks publication")
                .contains("error 4 forces are overdue: Gwent Police, Kent Police, essex and surrey");
        assertThat(all(answer, "<a href=\"#(finding-n-[a-z]+)\"")).hasSize(4);
        assertThat(words(section(page, "actors"))).contains("You: 1 error", "4 forces are overdue");
        assertThat(all(section(page, "questions"), "data-finding=\"(n-[a-z]+)\""))
                .hasSize(4);
    }

    @Test
    void manyErrorsOfAKindAreOneLineThatOpens() throws IOException {
        List<RaisedFinding> wrong = List.of("kent", "gwent", "essex", "surrey").stream()
                .map(force -> EditionSample.raised(
                        "n-" + force,
                        State.NEW,
                        Severity.ERROR,
                        Owner.FORCE,
                        "unreadable",
                        force,
                        "",
                        "",
                        "Could not open the file of " + force + "."))
                .toList();
        String answer = section(page(EditionSample.edition(wrong)), "answer");

        assertThat(words(answer)).contains("No: 4 errors block publication").contains("error Unreadable, 4 times");
        assertThat(all(answer, "<a href=\"#(finding-n-[a-z]+)\"")).hasSize(4);
    }

    @Test
    void repeatedNotesOfAFileAreOneLineThatListsEveryCell() throws IOException {
        String kent = section(page(EditionSample.edition()), "forces");

        assertThat(words(kent))
                .containsOnlyOnce("note Number as text, 30 times.")
                .contains("Sheet Q1 Total B2 \u201C2 \u201D was read as 2. B3", "B31 \u201C31 \u201D was read as 31.");
    }

    @Test
    void textFromAFileIsShownAndNeverRun() throws IOException {
        String page = page(EditionSample.edition());

        assertThat(page)
                .contains("=1+1&lt;script&gt;alert('x')&lt;/script&gt;")
                .contains("\u201C[U+202E]-\u201D is used")
                .doesNotContain("\u202E");
        assertThat(all(page, "(<script)")).hasSize(1);
    }

    @Test
    void onlyTheStyleWhoseHashThePolicyNamesIsLetIn() throws Exception {
        String page = page(EditionSample.edition());
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));

        assertThat(page).contains("default-src 'none'; style-src 'sha256-" + hash + "'; script-src 'sha256-");
        assertThat(page).doesNotContain(" style=").doesNotContain("http:").doesNotContain("https:");
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePageAndNoPlaceIsNamedTwice() throws IOException {
        String page = page(EditionSample.edition());
        List<String> places = all(page, " id=\"([^\"]+)\"");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places).containsAll(all(page, "href=\"#([^\"]+)\""));
        assertThat(all(page, "href=\"([^#][^\"]*)\"")).allMatch(link -> link.matches("[a-z-]+\\.(csv|xlsx)"));
    }

    @Test
    void aTableOfFiguresSaysWhoReportedAndWhatSharesAreOf() throws IOException {
        String totals = words(section(page(EditionSample.edition()), "figures"));

        assertThat(totals)
                .contains("United Kingdom 7,263 9 of 10")
                .contains("Wales 549 to 553 9 of 10")
                .contains("Snapchat 836 40%")
                .contains("11 and under 900 25%")
                .contains("12\u201315 2,650 to 2,700 74%")
                .contains("Known: what shares are of 2,111")
                .contains("The ten largest; 5 more are in totals.csv.")
                .contains("2017/18 to 2022/23");
    }

    @Test
    void tenThousandFindingsOfFortyFiveForcesFitAndNoneIsLeftOut() throws IOException {
        List<RaisedFinding> findings = new ArrayList<>();
        IntStream.range(0, 10_000)
                .mapToObj(n -> EditionSample.raised(
                        "id" + n,
                        State.NEW,
                        List.of(Severity.ERROR, Severity.QUESTION, Severity.NOTE)
                                .get(n % 3),
                        Owner.FORCE,
                        "kind-" + n % 7,
                        "force-" + n % 45,
                        "C" + (n + 1),
                        "",
                        "The value in C" + (n + 1) + " was read as the whole number " + n + "."))
                .forEach(findings::add);

        String page = page(EditionSample.edition(findings));

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
        assertThat(all(page, "<b>(C\\d+)</b>"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 10_000).mapToObj(n -> "C" + n).toList());
    }

    private static RaisedFinding question(String id) {
        return EditionSample.raised(
                id, State.NEW, Severity.QUESTION, Owner.OFFICER, "label-near", "kent", "A9", "Snap", "Is it Snapchat?");
    }

    private static String page(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPage().write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String section(String page, String id) {
        int start = page.indexOf("<section id=\"" + id + "\"");
        assertThat(start).as("section " + id).isNotNegative();
        int end = page.indexOf("</section>", start);
        return page.substring(start, end);
    }

    /** What a reader sees, with runs of blanks made one. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([:.,])", "$1")
                .trim();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
