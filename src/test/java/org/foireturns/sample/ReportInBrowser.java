package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report as the officer has it before her, in a real browser. */
@SuppressWarnings("NullAway.Init")
abstract class ReportInBrowser {
    private static final int MOST_BYTES = 1_500_000;
    private static final int FIRST_SCREEN = 1_150;

    private static Browser browser;
    private static Path report;
    private static Map<String, Set<String>> lineage;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        report = SampleNight.published().report();
        lineage = new HashMap<>();
        for (NamedCsvRecord line : SampleNight.published().night().table("lineage.csv")) {
            if (line.getField("figure").contains("/headline/")) {
                lineage.computeIfAbsent(line.getField("figure"), figure -> new HashSet<>())
                        .add(line.getField("file") + " \u203A " + line.getField("sheet") + " \u203A "
                                + line.getField("cell"));
            }
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void load() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        browser.command("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        browser.size(1280, 900).go(report, "");
    }

    @Test
    void theFirstScreenAnswersWhatSheAsksBeforeAMeeting() {
        for (String section : List.of("answer", "headlines", "sums", "changes", "actors", "tiles")) {
            assertThat(browser.find("#" + section).getLocation().getY())
                    .as("top of " + section)
                    .isLessThan(FIRST_SCREEN);
        }
        assertThat(browser.find("#answer").getText())
                .contains("No: 1 error blocks publication; 3 questions are open too.")
                .contains("Lincolnshire Police: no return");
        assertThat(browser.find(".main").getText())
                .contains("7,263 offences of sexual communication"
                        + " with a child were recorded in the United Kingdom in 2024/25, by 44 of 45 forces.");
        assertThat(browser.find(".alike").getText()).contains("the same forces", "99%");
        assertThat(browser.find(".all").getText()).contains("whoever gave a number", "95%");
        assertThat(browser.all(".tiles li")).hasSize(45);
        assertThat(browser.find(".tiles .blocked").getText()).contains("Lincolnshire", "\u2716", "overdue");
    }

    @Test
    void aBlockerLeadsToItsFinding() {
        browser.find(".blockers a, #answer ul a").click();

        assertThat(browser.find(".finding:target").getText()).contains("Chase the force");
    }

    /** The headline is one click, its force's cell the second; the card is there with the sheet around it. */
    @Test
    void everyHeadlineLeadsToCellsThatLineageNames() {
        List<String> drafts = browser.all("details.made").stream()
                .map(draft -> draft.getDomAttribute("id"))
                .toList();
        assertThat(drafts).hasSameSizeAs(lineage.keySet());

        for (String id : drafts) {
            String figure = figure(id);
            Set<String> cells = lineage.getOrDefault(figure, Set.of());
            assertThat(shown(id))
                    .as(figure)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(covered(source, cells)).isTrue());
            assertThat(drawnElsewhere(id))
                    .as(figure + " leads to a cell of another address")
                    .isEmpty();
        }
    }

    @Test
    void twoClicksLeadFromALatestHeadlineToTheCardOfACell() {
        for (String id : browser.all("details.made").stream()
                .map(draft -> draft.getDomAttribute("id"))
                .filter(id -> figure(id).startsWith("2025/"))
                .toList()) {
            browser.go(report, "");
            WebElement draft = browser.find("[id='" + id + "']");
            draft.findElement(By.tagName("summary")).click();
            draft.findElement(By.cssSelector("td a")).click();

            WebElement card = browser.find("td:target > div");
            assertThat(card.isDisplayed()).isTrue();
            String place = card.findElement(By.tagName("code")).getText();
            assertThat(lineage.get(figure(id))).contains(place);
            assertThat(card.getText()).contains("\u2192").contains("Copy address");
            assertThat(browser.find("td:target")
                            .findElement(By.xpath("ancestor::table"))
                            .isDisplayed())
                    .isTrue();
        }
    }

    /** From a chart's number to its force's is one click, from there to the cell the second. */
    @Test
    @SuppressWarnings("unchecked")
    void aNumberOfABreakdownLeadsToTheCellThatSaysIt() {
        List<List<String>> links = (List<List<String>>) browser.run("""
                return [...document.querySelectorAll('#figures td > a')]
                  .filter(link => /^[\\d,]+$/.test(link.textContent))
                  .map(link => [link.textContent.replace(',', ''),
                    document.querySelector(link.hash).firstChild.textContent.replace(/[,\\s]/g, '')]);
                """);

        assertThat(links)
                .hasSizeGreaterThan(300)
                .allSatisfy(link -> assertThat(link.get(1)).contains(link.get(0)));
    }

    @Test
    void theKeyboardAloneGoesAllTheWay() {
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the answer");
        tabTo("#headlines .made > summary");
        browser.press(Keys.ENTER);
        tabTo("#headlines .made td a");
        browser.press(Keys.ENTER);
        assertThat(browser.find("td:target > div").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.all("td:target")).isEmpty();
        assertThat(browser.focused().getTagName()).isEqualTo("a");
    }

    private static void tabTo(String css) {
        for (int presses = 0; presses < 80; presses++) {
            if (browser.run("return document.activeElement.matches(arguments[0])", css)
                    .equals(true)) {
                assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                        .as("focus is seen on " + css)
                        .isNotEqualTo("none");
                return;
            }
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused().getText())
                .as("no way by keyboard to " + css)
                .isEqualTo(css);
    }

    @Test
    void itIsReadWithScriptsOff() {
        browser.withoutScripts().go(report, "");

        assertThat(browser.find("#filter").isDisplayed()).isFalse();
        browser.find("#headlines .made > summary").click();
        browser.find("#headlines .made td a").click();
        WebElement card = browser.find("td:target > div");
        assertThat(card.isDisplayed()).isTrue();
        assertThat(card.getText()).contains("\u2192");
        browser.find(".close").click();
        assertThat(browser.all("td:target")).isEmpty();
        browser.go(report, "#force-kent");
        assertThat(browser.find("#force-kent h4").isDisplayed()).isTrue();
    }

    @Test
    void theFilterLeavesTheForcesThatSayTheWord() throws InterruptedException {
        browser.find("#find").sendKeys("lincolnshire police");
        for (int tries = 0; tries < 50 && browser.find("#found").getText().isEmpty(); tries++) {
            Thread.sleep(50);
        }

        assertThat(browser.find("#found").getText()).matches("\\d of 4[56] forces");
        assertThat(browser.find(".force:has(#force-lincolnshire)").isDisplayed())
                .isTrue();
        assertThat(browser.find(".force:has(#force-kent)").isDisplayed()).isFalse();
    }

    @Test
    void aLetterAsksForWhatOnlyTheForceCanDo() {
        browser.go(report, "#letter-2025_002flincolnshire");
        WebElement letter = browser.find(".letter:target");

        assertThat(letter.getText())
                .contains("To the Freedom of Information team of Lincolnshire Police")
                .contains("We still have not had your answer to our request of 22 April 2025.")
                .contains("Section 10 of the Freedom of Information Act 2000")
                .contains("Copy the letter");
        assertThat(browser.all(".letter pre"))
                .extracting(text -> String.valueOf(text.getDomProperty("textContent"))
                        .trim()
                        .split("\\s+")
                        .length)
                .allMatch(words -> words < 250);
    }

    @Test
    void itPrintsOnAFewPages() {
        String data = (String) browser.command("Page.printToPDF", Map.of("printBackground", false))
                .get("data");
        String pdf = new String(Base64.getDecoder().decode(data), StandardCharsets.ISO_8859_1);

        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isBetween(2L, 12L);
    }

    @Test
    void nothingScrollsSidewaysOnAPhoneOrAtFourHundredPerCent() {
        for (int width : List.of(390, 320)) {
            browser.size(width, 800).go(report, "");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
            browser.go(report, "#force-metropolitan");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @Test
    void axeFindsNothingInTheFirstScreenInWhatOpensNorInTheDark() throws Exception {
        open(
                "#answer details, #headlines .pair details, #actors details, #figures .charts details, #figures > details:has(thead th:nth-child(5):last-child), .force:has(#force-metropolitan,"
                        + " #force-lincolnshire), #force-metropolitan details, #force-lincolnshire details");
        assertThat(violations()).isEmpty();
        browser.dark();
        assertThat(browser.violationsOfColour()).isEmpty();
        browser.size(390, 800);
        assertThat(violations()).isEmpty();
    }

    @Test
    void axeFindsNothingAboutTheCardOfACell() throws Exception {
        open("#headlines .main details");
        browser.find("#headlines .main td a").click();
        assertThat(violations()).isEmpty();
    }

    private static void open(String parts) {
        browser.run(
                "document.querySelectorAll(arguments[0]).forEach(part => { part.open = true; }); return true;", parts);
    }

    /** What is closed is not drawn, so that axe does not judge it; without it, axe is quick. */
    private static List<String> violations() throws Exception {
        browser.run("document.querySelectorAll('details:not([open]) > :not(summary)').forEach(part => part.remove());"
                + " return true;");
        return browser.violations();
    }

    @Test
    void itIsSmallQuickAndFetchesNothing() throws Exception {
        long bytes = Files.size(report);
        System.out.printf("report.html: %,d bytes, loaded in %s ms%n", bytes, browser.loadingTime(report));

        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    private static String figure(String id) {
        return id.substring("headline-".length()).replace("_002f", "/");
    }

    /** What the contributions of a headline name: file, sheet and an address each. */
    @SuppressWarnings("unchecked")
    private static List<String> shown(String id) {
        return (List<String>) browser.run("""
                return [...document.getElementById(arguments[0]).querySelectorAll('td p')].flatMap(source =>
                  [...source.querySelectorAll('a, code')].flatMap(cell => cell.textContent.split(', ')
                    .map(label => source.querySelector('small').textContent + ' \u203A ' + label)));
                """, id);
    }

    /** Links of a headline whose cell is not where the link says. */
    @SuppressWarnings("unchecked")
    private static List<String> drawnElsewhere(String id) {
        return (List<String>) browser.run("""
                return [...document.getElementById(arguments[0]).querySelectorAll('td p a')].filter(link => {
                  const cell = document.querySelector(link.hash);
                  const table = cell.closest('table');
                  const column = table.rows[0].cells[cell.cellIndex].textContent;
                  const place = table.caption.textContent + ' \u203A ' + column + cell.parentElement.cells[0].textContent;
                  const said = link.closest('p').querySelector('small').textContent + ' \u203A ' + link.textContent.split(':')[0];
                  return place !== said;
                }).map(link => link.textContent);
                """, id);
    }

    /** Whether every cell of a range is in the lineage; the rows of a list are one range around them. */
    private static boolean covered(String source, Set<String> cells) {
        if (cells.contains(source)) {
            return true;
        }
        int last = source.lastIndexOf(' ') + 1;
        String sheet = source.substring(0, last);
        CellRange range = CellRange.parse(source.substring(last));
        boolean all = true;
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                all &= cells.contains(sheet + new Address(row, column));
            }
        }
        return all || cells.stream().anyMatch(cell -> cell.startsWith(sheet) && cell.contains(":"));
    }
}
