package org.foireturns.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.config.Books;
import org.foireturns.model.Block;
import org.foireturns.model.Count;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Gap;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Role;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.SheetScreen;

/** A return drawn as text and read from end to end with the project's own books. */
public final class DrawnReturn {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    /** Making one takes longer than reading most drawings; like a run's own they read one return after the other. */
    private static final Map<ScreenRules, ReturnPipeline> PIPELINES = new HashMap<>();

    private final ReturnReading reading;
    private final List<BlockOutcome> blocks = new ArrayList<>();

    private DrawnReturn(String fileName, Request request, ScreenRules rules, List<Grid> grids) {
        this(fileName, request, rules, grids, SheetDecisions.NONE);
    }

    private DrawnReturn(String fileName, Request request, ScreenRules rules, List<Grid> grids, SheetDecisions decided) {
        this(
                fileName,
                request,
                PIPELINES.computeIfAbsent(rules, DrawnReturn::pipeline).reading(decided),
                grids);
    }

    private DrawnReturn(String fileName, Request request, ReturnPipeline pipeline, List<Grid> grids) {
        Books books = Shelves.books();
        ReturnFile file = new ReturnFile(request.id(), request.id() + "/" + fileName, "0", 1, FileFormat.XLSX);
        Set<String> byName = books.forces().namedIn(fileName.substring(0, fileName.lastIndexOf('.')));
        try {
            reading = pipeline.understood(
                    new Arrival(file, request, byName),
                    new Workbook(grids, List.of()),
                    SheetScreen.of(grids, PartsSeen.NOTHING, 0));
        } catch (UnreadableFile tooLarge) {
            throw new AssertionError(tooLarge);
        }
        for (SheetReading sheet : reading.sheets()) {
            for (Block block : sheet.blocks()) {
                blocks.add(pipeline.decide(reading, sheet, block));
            }
        }
    }

    /** What reads returns by the project's own books. */
    static ReturnPipeline pipeline(ScreenRules rules) {
        Books books = Shelves.books();
        return new ReturnPipeline(
                books.words(), books.forces(), books.platforms(), new DirectOpener(rules), rules, AS_OF);
    }

    /** A sheet that Kent sends to the request of 2023, for six financial years. */
    static DrawnReturn of(String drawing) {
        return named("Kent Police.xlsx", "2023", drawing);
    }

    /** Sheets that Kent sends to the request of 2025, for 2024/25 alone. */
    public static DrawnReturn oneYear(String... drawings) {
        List<Grid> grids = new ArrayList<>();
        for (String drawing : drawings) {
            grids.add(GridText.grid("Sheet" + (grids.size() + 1), drawing));
        }
        return new DrawnReturn("Kent Police.xlsx", request("2025"), ScreenRules.USUAL, grids);
    }

    /** A sheet that Kent sends to the request of 2025. */
    static DrawnReturn oneYear(Grid grid) {
        return new DrawnReturn("Kent Police.xlsx", request("2025"), ScreenRules.USUAL, List.of(grid));
    }

    /** How much the grammar works for a sheet that Kent sends to the request of 2025, when it remembers nothing. */
    static long grammarWork(Grid grid) {
        ReturnPipeline fresh = pipeline(ScreenRules.USUAL);
        new DrawnReturn("Kent Police.xlsx", request("2025"), fresh, List.of(grid));
        return fresh.grammarWork();
    }

    /** The same where the officer chose between readings. */
    static DrawnReturn choosing(List<ReadingChoice> chosen, String drawing) {
        return decided(new SheetDecisions(chosen, List.of(), List.of()), drawing);
    }

    /** The same where the officer said what heads are. */
    static DrawnReturn heading(List<HeadChoice> heads, String drawing) {
        return decided(new SheetDecisions(List.of(), heads, List.of()), drawing);
    }

    /** The same where the officer decided how the sheet is read. */
    static DrawnReturn decided(SheetDecisions decided, String drawing) {
        return new DrawnReturn(
                "Kent Police.xlsx",
                request("2025"),
                ScreenRules.USUAL,
                List.of(GridText.grid("Sheet1", drawing)),
                decided);
    }

    static DrawnReturn named(String fileName, String request, String drawing) {
        return new DrawnReturn(fileName, request(request), ScreenRules.USUAL, List.of(GridText.grid(drawing)));
    }

    /** A sheet that Kent sends to the request of 2023 while the screen is set as given. */
    static DrawnReturn screened(ScreenRules rules, String drawing) {
        return new DrawnReturn("Kent Police.xlsx", request("2023"), rules, List.of(GridText.grid(drawing)));
    }

    public static DrawnReturn sheets(Grid... grids) {
        return new DrawnReturn("Kent Police.xlsx", request("2023"), ScreenRules.USUAL, List.of(grids));
    }

    static Request request(String id) {
        Request described = Shelves.books().requests().get(id);
        return described == null ? Request.open(id, "71/17") : described;
    }

    ReturnReading reading() {
        return reading;
    }

    List<BlockOutcome> blocks() {
        return blocks;
    }

    /** Each observation as a line: {@code B2 2017/18 female 12-15 snapchat 12}; a total ends with {@code total}. */
    public List<String> observations() {
        return counted().map(this::words).toList();
    }

    /** What each observation counts: {@code 12 offences}. */
    List<String> units() {
        return counted()
                .map(said ->
                        count(said.count()) + " " + said.coordinates().unit().id())
                .toList();
    }

    private Stream<Observation> counted() {
        return outcomes()
                .flatMap(outcome -> outcome instanceof Outcome.Accepted said
                        ? Stream.of(said.observation())
                        : outcome instanceof Outcome.Total said ? Stream.of(said.observation()) : Stream.of());
    }

    /** What is proposed for values that hang on a question, each with the finding that asks. */
    List<String> proposed() {
        return blocks.stream()
                .flatMap(block -> block.proposed().stream())
                .map(open -> words(open.observation()) + " by " + open.code() + " " + open.asked())
                .toList();
    }

    private String words(Observation said) {
        List<String> words = new ArrayList<>();
        words.add(said.provenance().cells().toString());
        if (!said.force().equals("kent")) {
            words.add(said.force());
        }
        words.add(said.period().words());
        if (!said.victimGender().id().equals("all")) {
            words.add(said.victimGender().id());
        }
        if (!said.victimAge().id().equals("all")) {
            words.add(
                    said.victimAge().id().equals("unknown")
                            ? "age-unknown"
                            : said.victimAge().id());
        }
        if (!said.platform().equals("all")) {
            words.add(said.platform().equals("unknown") ? "platform-unknown" : said.platform());
        }
        words.add(count(said.count()));
        if (said.role() == Role.STATED_TOTAL) {
            words.add("total");
        }
        return String.join(" ", words);
    }

    private static String count(Count count) {
        if (!count.held()) {
            return "n/a";
        }
        return count.value() != null
                ? count.value().toString()
                : count.lower() + "-" + (count.upper() == null ? "" : count.upper());
    }

    /** Each rejected cell with the codes of its reasons: {@code B2 label-unknown}. */
    List<String> rejected() {
        return outcomes()
                .filter(Outcome.Rejected.class::isInstance)
                .map(Outcome.Rejected.class::cast)
                .map(rejected -> rejected.place().cell() + " "
                        + String.join(
                                ",",
                                rejected.reasons().stream()
                                        .map(Outcome.Reason::code)
                                        .toList()))
                .toList();
    }

    /** What is lacking for each rejected cell: {@code C4 0-11 of victim_gender}, {@code C4 male} when it has a name. */
    List<String> gaps() {
        return outcomes()
                .filter(Outcome.Rejected.class::isInstance)
                .map(Outcome.Rejected.class::cast)
                .flatMap(rejected -> Stream.ofNullable(rejected.gap())
                        .map(gap -> rejected.place().cell() + words(gap)))
                .toList();
    }

    private static String words(Gap gap) {
        StringBuilder words = new StringBuilder();
        Stream.of(gap.cut().gender().id(), gap.cut().age().id(), gap.cut().platform())
                .filter(category -> !category.equals("all"))
                .forEach(category -> words.append(' ').append(category));
        gap.open().forEach(dimension -> words.append(" of ").append(dimension.id()));
        return words.toString();
    }

    /** Each cell set aside, with the code of its reason. */
    List<String> setAside() {
        return outcomes()
                .filter(Outcome.SetAside.class::isInstance)
                .map(Outcome.SetAside.class::cast)
                .map(aside -> aside.place().cell() + " " + aside.why().code())
                .toList();
    }

    /** Each answer that is no count. */
    List<String> answers() {
        return outcomes()
                .filter(Outcome.Answered.class::isInstance)
                .map(outcome -> ((Outcome.Answered) outcome).answer())
                .map(answer -> answer.measure() + " " + answer.value() + " "
                        + answer.victimGender().id())
                .toList();
    }

    /** The codes of all findings with their cells: {@code blank B3:C4}. */
    public List<String> findings() {
        return Stream.concat(reading.findings().stream(), blocks.stream().flatMap(block -> block.findings().stream()))
                .map(DrawnReturn::words)
                .toList();
    }

    private static String words(FindingLine line) {
        return (line.code() + " " + line.place().cell()).strip();
    }

    /** What all findings of one kind say. */
    public List<String> said(String code) {
        return Stream.concat(reading.findings().stream(), blocks.stream().flatMap(block -> block.findings().stream()))
                .filter(line -> line.code().equals(code))
                .map(FindingLine::message)
                .toList();
    }

    List<String> refusals() {
        return reading.refusals().stream().map(refusal -> words(refusal)).toList();
    }

    private static String words(Refusal refusal) {
        String said = (refusal.question() + " " + refusal.section()).strip();
        return switch (refusal.kind()) {
            case REFUSED -> said;
            case NOT_HELD -> said + " not held";
            case NIL -> said + " nil";
        };
    }

    private Stream<Outcome> outcomes() {
        return blocks.stream().flatMap(block -> block.outcomes().stream());
    }

    /** Whether every non-blank cell has one outcome. */
    boolean closes() {
        List<String> cells = Stream.concat(observations().stream(), rejected().stream())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(cell -> !cell.contains(":"))
                .toList();
        boolean twice =
                sheetsWithBlocks() == 1 && cells.size() > Set.copyOf(cells).size();
        int accounted = reading.sheets().stream()
                        .mapToInt(
                                sheet -> sheet.notes().size() + sheet.setAside().size())
                        .sum()
                + blocks.stream().mapToInt(BlockOutcome::labels).sum()
                + outcomes().mapToInt(Outcome::cells).sum();
        return !twice
                && accounted
                        == reading.sheets().stream()
                                .mapToInt(SheetReading::nonBlank)
                                .sum();
    }

    private long sheetsWithBlocks() {
        return blocks.stream().map(BlockOutcome::sheet).distinct().count();
    }

    @Override
    public String toString() {
        return observations() + " rejected " + rejected() + " aside " + setAside() + " findings " + findings();
    }
}
