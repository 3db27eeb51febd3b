package org.foireturns.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Offers;
import org.foireturns.figures.AgeGenderTotal;
import org.foireturns.figures.AreaType;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.figures.Claim;
import org.foireturns.figures.Contribution;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Headline;
import org.foireturns.figures.LineageLine;
import org.foireturns.figures.Measure;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.figures.RollForwardLine.Step;
import org.foireturns.figures.Share;
import org.foireturns.figures.Subject;
import org.foireturns.figures.Total;
import org.foireturns.figures.Turnout;
import org.foireturns.model.Address;
import org.foireturns.model.Answer;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Drawing;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Role;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.reconcile.Basis;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Control;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.reconcile.Relation;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.Revision;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.RaisedFinding.State;
import org.jspecify.annotations.Nullable;

/** An edition of two requests and ten forces, with some of everything that a run can find. */
public final class EditionSample {

    public static final String HOSTILE = "=1+1<script>alert('x')</script>";
    static final String SILENT = "lincolnshire";

    private static final Period LAST = Period.financialYear(2024);
    private static final Period FIRST = Period.financialYear(2017);
    private static final Subject SUBJECT = new Subject(Measure.COUNT, LAST, Dimension.TOTAL, "all", null);
    private static final List<String> FORCES = List.of(
            "cheshire",
            "devon-and-cornwall",
            "dyfed-powys",
            "gwent",
            "kent",
            "lancashire",
            SILENT,
            "metropolitan",
            "northamptonshire",
            "police-scotland");

    private EditionSample() {}

    private static JudgedDecision decided() {
        Decision decision = new Decision(
                "d1",
                DecisionType.ACCEPT_VALUE,
                "2025",
                "kent",
                "",
                "",
                "258 offences",
                "",
                "Confirmed by phone",
                "Ann",
                LocalDate.of(2026, 11, 20),
                "",
                null,
                "");
        return new JudgedDecision(decision, JudgedDecision.State.STALE, "It was corrected.", false, List.of());
    }

    public static Edition edition() {
        return edition(findings());
    }

    public static Edition edition(List<RaisedFinding> findings) {
        return new Edition(
                new Imprint("r-4f1c09ab", "0.1.0", Instant.parse("2026-11-21T02:00:07Z"), LocalDate.of(2026, 11, 21)),
                List.of(request("2023", 2017, 2022), request("2025", 2024, 2024)),
                new Registers(
                        forces(),
                        new Platforms(List.of(
                                new Platform("snapchat", "Snapchat", List.of(), List.of()),
                                new Platform("instagram", "Instagram", List.of("meta"), List.of()),
                                new Platform("whatsapp", "WhatsApp", List.of("meta"), List.of()),
                                new Platform("twitter", "X (formerly Twitter)", List.of(), List.of()))),
                        Book.OFFENCES),
                evidence(),
                reconciliation(),
                figures(),
                new Docket(findings, List.of(), List.of(decided()), Offers.NONE),
                new SinceLast(
                        List.of(raised(
                                "fixed1",
                                State.FIXED,
                                Severity.ERROR,
                                Owner.FORCE,
                                "unreadable",
                                "kent",
                                "",
                                "",
                                "Could not open it.")),
                        List.of("changed: 2025/Kent Police.xlsx", "new: 2025/Gwent Police.xls"),
                        rollForward()),
                List.of(
                        new Control("files found = files read or set aside", "all files", 11, 11),
                        new Control("uk = sum of its forces", "2025", 7_263, 7_263),
                        new Control("uk = sum of its forces", "2023", 34_036, 34_036)),
                List.of(drawing()),
                List.of(),
                List.of(),
                Letterhead.NONE);
    }

    /** All offences rose by a new return and fell by a corrected one; the number of girls stands as it was. */
    private static List<RollForwardLine> rollForward() {
        String year = "2025/uk/2024-04-01..2025-03-31/";
        return List.of(
                new RollForwardLine(year + "total/all", Step.LAST, "", 0, 7_100, 7_110L),
                new RollForwardLine(year + "total/all", Step.RESENT, "2025/Kent Police.xlsx", 2, -20, -20L),
                new RollForwardLine(year + "total/all", Step.NEW, "2025/Gwent Police.xls", 1, 183, 173L),
                new RollForwardLine(year + "total/all", Step.THIS, "", 0, 7_263, 7_263L),
                new RollForwardLine(year + "total/all", Step.RESIDUE, "", 0, 0, 0L),
                new RollForwardLine(year + "victim_gender/female", Step.LAST, "", 0, 4_992, 4_992L),
                new RollForwardLine(year + "victim_gender/female", Step.THIS, "", 0, 4_992, 4_992L),
                new RollForwardLine(year + "victim_gender/female", Step.RESIDUE, "", 0, 0, 0L),
                new RollForwardLine(year + "platform/snapchat", Step.LAST, "", 0, 800, null),
                new RollForwardLine(year + "platform/snapchat", Step.NEW, "2025/Gwent Police.xls", 1, 36, null),
                new RollForwardLine(year + "platform/snapchat", Step.THIS, "", 0, 836, null),
                new RollForwardLine(year + "platform/snapchat", Step.RESIDUE, "", 0, 0, null));
    }

    /** Kent's sheet, with the cell that the first headline rests on. */
    private static Drawing drawing() {
        return new Drawing(
                file("2025", "kent"),
                "Q1 Total",
                List.of(
                        new DrawnCell(new Address(0, 1), "2024/25", List.of()),
                        new DrawnCell(new Address(4, 0), "Girls 12 to 15", List.of()),
                        new DrawnCell(new Address(4, 1), "410", List.of("2024/25", "Girls 12 to 15"))),
                HeadsSeen.NONE);
    }

    /** The same edition, begun at another time. */
    public static Edition startedAt(Instant started) {
        Edition same = edition();
        Imprint imprint = same.imprint();
        return new Edition(
                new Imprint(imprint.run(), imprint.version(), started, imprint.asOf()),
                same.requests(),
                same.registers(),
                same.evidence(),
                same.reconciliation(),
                same.figures(),
                same.docket(),
                same.sinceLast(),
                same.controls(),
                same.drawings(),
                same.proposed(),
                same.collecting(),
                same.letterhead());
    }

    public static RaisedFinding raised(
            String id,
            State state,
            Severity severity,
            Owner owner,
            String code,
            String force,
            String cell,
            String text,
            String message) {
        Place place = force.isEmpty() || force.equals(SILENT)
                ? Place.ofForce("2025", force)
                : Place.parse("2025", force, file("2025", force), cell.isEmpty() ? "" : "Q1 Total", cell, text);
        return new RaisedFinding(
                id,
                new FindingLine(
                        code,
                        severity,
                        owner,
                        place,
                        message,
                        "It matters because a total rests on it.",
                        "Ask the force which is right."),
                state);
    }

    private static List<RaisedFinding> findings() {
        List<RaisedFinding> findings = new ArrayList<>(List.of(
                raised(
                        "a1",
                        State.NEW,
                        Severity.QUARANTINE,
                        Owner.FORCE,
                        "hidden-sheet",
                        "gwent",
                        "",
                        "",
                        "2 hidden sheets hold 1,204 cells."),
                raised(
                        "b1",
                        State.OPEN,
                        Severity.ERROR,
                        Owner.FORCE,
                        "does-not-add-up",
                        "kent",
                        "B8",
                        "402",
                        "The total of victim gender is 402; its parts add up to 398. Off by at least 4."),
                raised(
                        "b2",
                        State.NEW,
                        Severity.ERROR,
                        Owner.FORCE,
                        "does-not-add-up",
                        "kent",
                        "C8",
                        "398",
                        "The total of victim age is 398; its parts add up to 391. Off by at least 7."),
                raised(
                        "b3",
                        State.NEW,
                        Severity.ERROR,
                        Owner.OFFICER,
                        "no-return",
                        SILENT,
                        "",
                        "",
                        "No return from Lincolnshire Police, 51 days after it was due."),
                raised(
                        "c1",
                        State.CHANGED,
                        Severity.QUESTION,
                        Owner.OFFICER,
                        "unknown-marker",
                        "lancashire",
                        "D4",
                        "\u202E-",
                        "\u201C\u202E-\u201D is used and not explained."),
                raised(
                        "c2",
                        State.OPEN,
                        Severity.QUESTION,
                        Owner.OFFICER,
                        "label-near",
                        "cheshire",
                        "A9",
                        HOSTILE,
                        "\u201C" + HOSTILE + "\u201D is no platform that we know."),
                raised(
                        "c3",
                        State.OPEN,
                        Severity.QUESTION,
                        Owner.TOOL,
                        "request-not-described",
                        "",
                        "",
                        "",
                        "Nobody described the request.")));
        IntStream.rangeClosed(2, 31)
                .mapToObj(row -> raised(
                        "n" + row,
                        State.OPEN,
                        Severity.NOTE,
                        Owner.TOOL,
                        "number-as-text",
                        "kent",
                        "B" + row,
                        row + " ",
                        "\u201C" + row + " \u201D was read as " + row + "."))
                .forEach(findings::add);
        findings.add(raised(
                "n1",
                State.OPEN,
                Severity.NOTE,
                Owner.TOOL,
                "range-value",
                "northamptonshire",
                "B6",
                "<5",
                "\u201C<5\u201D was kept as 0 to 4."));
        return findings;
    }

    private static Request request(String id, int firstYear, int lastYear) {
        return new Request(
                id,
                "Sexual communication with a child, " + id,
                "71/17",
                IntStream.rangeClosed(firstYear, lastYear)
                        .mapToObj(Period::financialYear)
                        .toList(),
                Set.of(Dimension.values()),
                true,
                FORCES,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 1),
                true);
    }

    private static Forces forces() {
        return new Forces(List.of(
                force("cheshire", "Cheshire Constabulary", "england"),
                force("devon-and-cornwall", "Devon & Cornwall Police", "england"),
                force("dyfed-powys", "Dyfed-Powys Police", "wales"),
                force("gwent", "Gwent Police", "wales"),
                force("kent", "Kent Police", "england"),
                force("lancashire", "Lancashire Constabulary", "england"),
                force(SILENT, "Lincolnshire Police", "england"),
                force("metropolitan", "Metropolitan Police Service", "england"),
                force("northamptonshire", "Northamptonshire Police", "england"),
                force("police-scotland", "Police Service of Scotland", "scotland")));
    }

    private static Force force(String id, String name, String nation) {
        return new Force(id, name, nation, "", !nation.equals("scotland"), true, List.of());
    }

    private static boolean answered(String request, String force) {
        return request.equals("2023") || !force.equals(SILENT);
    }

    private static String file(String request, String force) {
        return request + "/" + forces().name(force) + ".xlsx";
    }

    private static Evidence evidence() {
        List<ReturnSummary> returns = new ArrayList<>();
        List<SheetAccount> accounts = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (String request : List.of("2023", "2025")) {
            for (String force : FORCES) {
                if (answered(request, force)) {
                    String file = file(request, force);
                    boolean readable = !(request.equals("2025") && force.equals("gwent"));
                    returns.add(new ReturnSummary(
                            new ReturnFile(request, file, "ab".repeat(32), 9_000, FileFormat.XLSX), force, readable));
                    if (readable) {
                        accounts.add(account(file, "Q1 Total"));
                        observations.add(observation(request, force, 4, Count.of(410), "410"));
                        observations.add(observation(request, force, 3, Count.between(0, 4L), "<5"));
                        observations.add(observation(request, force, 2, Count.between(0, null), "@*"));
                        observations.add(observation(request, force, 1, Count.notHeld(), "n/a"));
                    }
                }
            }
        }
        Place kent = Place.parse("2025", "kent", file("2025", "kent"), "List", "A7", "");
        Place date = Place.parse("2025", "kent", file("2025", "kent"), "List", "B7", "31/02/2024");
        Place age = Place.parse("2025", "kent", file("2025", "kent"), "List", "C7", "-7");
        return new Evidence(
                returns,
                observations,
                List.of(new Answer(
                        "2025",
                        "kent",
                        LAST,
                        Answer.YOUNGEST_VICTIM,
                        "4",
                        VictimGender.MALE,
                        provenance("2025", "kent", 9, "4 year old boy"))),
                List.of(new Refusal(
                        "2025",
                        "metropolitan",
                        "platform",
                        "12(1)",
                        Refusal.Kind.REFUSED,
                        Place.ofForce("2025", "metropolitan"))),
                List.of(new Outcome.Rejected(
                        kent,
                        List.of(
                                new Outcome.Reason(
                                        "date-impossible",
                                        "Date recorded",
                                        date,
                                        "No calendar has 31 February.",
                                        "Ask for the date."),
                                new Outcome.Reason(
                                        "age-impossible",
                                        "Victim, age",
                                        age,
                                        "-7 is no child's age.",
                                        "Ask for the age.")),
                        4)),
                List.of(percentage()),
                accounts,
                List.of());
    }

    private static Outcome.SetAside percentage() {
        Place cell = Place.parse("2025", "kent", file("2025", "kent"), "Q1 Total", "C5", "12%");
        return new Outcome.SetAside(cell, Outcome.Reason.of(new PercentagesLeftOut(cell, 1), cell), 1);
    }

    private static SheetAccount account(String file, String sheet) {
        Map<CellOutcome, Integer> outcomes = new EnumMap<>(CellOutcome.class);
        outcomes.put(CellOutcome.ACCEPTED, 40);
        outcomes.put(CellOutcome.TOTAL, 6);
        outcomes.put(CellOutcome.LABEL, 20);
        outcomes.put(CellOutcome.NOTE, 3);
        outcomes.put(CellOutcome.SET_ASIDE, 2);
        return new SheetAccount(file, sheet, 71, outcomes);
    }

    private static Observation observation(String request, String force, int row, Count count, String text) {
        return new Observation(
                request,
                force,
                LAST,
                new Coordinates(
                        "71/17",
                        new Cut(VictimGender.FEMALE, new VictimAge("12-15"), Observation.ALL_PLATFORMS),
                        Unit.OFFENCES,
                        Role.DETAIL),
                count,
                provenance(request, force, row, text),
                "");
    }

    private static Provenance provenance(String request, String force, int row, String text) {
        Address cell = new Address(row, 1);
        return new Provenance(file(request, force), "ab".repeat(32), "Q1 Total", new CellRange(cell, cell), text);
    }

    private static Reconciliation reconciliation() {
        List<TieOut> tieOuts = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        for (String force : FORCES) {
            for (String question : List.of("total", "victim_gender", "victim_age", "platform", "youngest-victim")) {
                boolean refused = force.equals("metropolitan") && question.equals("platform");
                Response.Status status = force.equals(SILENT) || force.equals("gwent")
                        ? Response.Status.NONE
                        : refused ? Response.Status.REFUSED : Response.Status.ANSWERED;
                responses.add(new Response(
                        "2025",
                        force,
                        question,
                        status,
                        refused ? "12(1)" : "",
                        force.equals(SILENT) ? "" : file("2025", force)));
                responses.add(new Response("2023", force, question, Response.Status.ANSWERED, "", file("2023", force)));
            }
            tieOuts.add(tieOut(force, 410, Verdict.ADDS_UP, 0));
        }
        tieOuts.add(tieOut("kent", 402, Verdict.DOES_NOT_ADD_UP, 4));
        tieOuts.add(tieOut("northamptonshire", 52, Verdict.COULD_ADD_UP, 0));
        return new Reconciliation(
                tieOuts,
                List.of(
                        new Revision(
                                "71/17",
                                new Standing(
                                        "2023",
                                        "dyfed-powys",
                                        FIRST,
                                        Dimension.TOTAL,
                                        "all",
                                        Range.exactly(19),
                                        Basis.STATED,
                                        List.of()),
                                true),
                        new Revision(
                                "71/17",
                                new Standing(
                                        "2019",
                                        "dyfed-powys",
                                        FIRST,
                                        Dimension.TOTAL,
                                        "all",
                                        new Range(20, null),
                                        Basis.STATED,
                                        List.of()),
                                false)),
                responses,
                List.of());
    }

    private static TieOut tieOut(String force, long total, Verdict verdict, long difference) {
        return new TieOut(
                "2025",
                force,
                LAST,
                "total of victim gender",
                new TieOut.Side(
                        "Total, B8",
                        Range.exactly(total),
                        List.of(observation("2025", force, 7, Count.of(total), "" + total))),
                Relation.EQUALS,
                new TieOut.Side(
                        "sum of 2 cells",
                        Range.exactly(total - difference),
                        List.of(
                                observation("2025", force, 4, Count.of(total - 6), ""),
                                observation("2025", force, 3, Count.of(2), ""))),
                verdict,
                difference);
    }

    private static Figures figures() {
        List<Total> totals = new ArrayList<>();
        Period span = FIRST.to(Period.financialYear(2022));
        for (int year = 2017; year < 2023; year++) {
            totals.addAll(year("2023", Period.financialYear(year), 3_728 + 640L * (year - 2017)));
        }
        totals.addAll(year("2023", span, 34_036));
        totals.addAll(year("2025", LAST, 7_263));
        for (String force : FORCES) {
            boolean none = force.equals(SILENT) || force.equals("gwent");
            totals.add(new Total(
                    "2025",
                    "71/17",
                    AreaType.FORCE,
                    force,
                    LAST,
                    Dimension.TOTAL,
                    "all",
                    new Share(
                            force.equals("northamptonshire") ? new Range(46, 58L) : Range.exactly(none ? 0 : 410),
                            null),
                    new Turnout(none ? 0 : 1, 1),
                    "stated"));
        }
        return new Figures(
                totals,
                List.of(
                        ages(VictimGender.FEMALE, "0-11", Range.exactly(600)),
                        ages(VictimGender.FEMALE, "12-15", new Range(2_100, 2_140L)),
                        ages(VictimGender.MALE, "12-15", Range.exactly(450)),
                        ages(VictimGender.UNKNOWN, "unknown", Range.exactly(90))),
                claims(),
                List.of(
                        new Headline(
                                "2025",
                                "h/count",
                                SUBJECT,
                                "",
                                "7,263 offences were recorded across the UK in 2024/25.",
                                "9 of 10 forces asked; no number from Lincolnshire Police",
                                "",
                                true),
                        new Headline(
                                "2025",
                                "h/share-of-known/snapchat",
                                SUBJECT,
                                "",
                                "Snapchat was used in 40% of offences where the platform was known.",
                                "836 of 2,111 offences with a known platform; known for 29% of 7,263",
                                "",
                                true),
                        new Headline(
                                "2025",
                                "h/share-of-known/female",
                                SUBJECT,
                                "",
                                "80% of victims were girls where the gender was known.",
                                "5,002 of 6,240 offences with a known gender",
                                "",
                                false),
                        new Headline(
                                "2025",
                                "h/change",
                                SUBJECT,
                                "",
                                "Up 95% since 2017/18.",
                                "7,263 from 9 forces against 3,728 from 8 forces",
                                "",
                                true),
                        new Headline(
                                "2025",
                                "h/like-for-like-change",
                                SUBJECT,
                                "",
                                "Up 99% since 2017/18.",
                                "8 forces with a number in both years; without Gwent Police",
                                "",
                                true),
                        new Headline(
                                "2023",
                                "h/2023/count",
                                SUBJECT,
                                "",
                                "34,036 offences were recorded across the UK in six years.",
                                "10 of 10 forces asked",
                                "",
                                true)),
                List.of(
                        new LineageLine(
                                "c24",
                                "value",
                                file("2025", "kent"),
                                "Q1 Total",
                                CellRange.parse("B8"),
                                Range.exactly(410)),
                        new LineageLine(
                                "h/count",
                                "value",
                                file("2025", "kent"),
                                "Q1 Total",
                                CellRange.parse("B5"),
                                Range.exactly(410))),
                List.of(new Contribution("h/count", "value", "kent", Range.exactly(410), true)),
                List.of(),
                List.of(),
                Enough.USUAL);
    }

    private static AgeGenderTotal ages(VictimGender gender, String age, Range value) {
        return new AgeGenderTotal(
                "2025",
                AreaType.GROUP,
                "71/17",
                LAST,
                gender,
                new VictimAge(age),
                new Share(value, null),
                new Turnout(7, 10),
                List.of());
    }

    private static List<Total> year(String request, Period period, long number) {
        List<Total> totals = new ArrayList<>();
        totals.add(total(request, "uk", period, Dimension.TOTAL, "all", Range.exactly(number), null));
        totals.add(total(request, "england", period, Dimension.TOTAL, "all", Range.exactly(number - 700), null));
        totals.add(total(request, "wales", period, Dimension.TOTAL, "all", new Range(549, 553L), null));
        totals.add(total(request, "scotland", period, Dimension.TOTAL, "all", Range.exactly(151), null));
        Range gender = Range.exactly(number - 1_023);
        totals.add(total(
                request,
                "uk",
                period,
                Dimension.VICTIM_GENDER,
                "female",
                Range.exactly((number - 1_023) * 4 / 5),
                gender));
        totals.add(total(
                request,
                "uk",
                period,
                Dimension.VICTIM_GENDER,
                "male",
                Range.exactly(number - 1_023 - (number - 1_023) * 4 / 5),
                gender));
        totals.add(total(request, "uk", period, Dimension.VICTIM_GENDER, "unknown", Range.exactly(1_023), null));
        totals.add(
                total(request, "uk", period, Dimension.VICTIM_AGE, "0-11", Range.exactly(900), Range.exactly(3_600)));
        totals.add(total(
                request,
                "uk",
                period,
                Dimension.VICTIM_AGE,
                "12-15",
                new Range(2_650, 2_700L),
                new Range(3_600, 3_650L)));
        totals.add(total(request, "uk", period, Dimension.VICTIM_AGE, "16+", Range.exactly(50), Range.exactly(3_600)));
        Range platforms = Range.exactly(2_111);
        totals.add(total(request, "uk", period, Dimension.PLATFORM, "snapchat", Range.exactly(836), platforms));
        totals.add(total(request, "uk", period, Dimension.PLATFORM, "whatsapp", Range.exactly(190), platforms));
        totals.add(total(request, "uk", period, Dimension.PLATFORM, "instagram", Range.exactly(191), platforms));
        IntStream.rangeClosed(1, 12)
                .mapToObj(n ->
                        total(request, "uk", period, Dimension.PLATFORM, "game-" + n, Range.exactly(20 - n), platforms))
                .forEach(totals::add);
        totals.add(total(request, "uk", period, Dimension.PLATFORM, "unknown", Range.exactly(number - 2_111), null));
        return totals;
    }

    private static Total total(
            String request,
            String area,
            Period period,
            Dimension dimension,
            String category,
            Range value,
            @Nullable Range base) {
        return new Total(
                request,
                "71/17",
                area.equals("uk") ? AreaType.GROUP : AreaType.NATION,
                area,
                period,
                dimension,
                category,
                new Share(value, base),
                new Turnout(9, 10),
                "sum of forces");
    }

    private static List<CheckedClaim> claims() {
        return List.of(
                claim(
                        "c24",
                        "7,263 across the UK last year",
                        Measure.COUNT,
                        null,
                        "7263",
                        "7,263",
                        CheckedClaim.Verdict.SUPPORTED),
                claim(
                        "c26",
                        "up 99% where forces could be directly compared",
                        Measure.LIKE_FOR_LIKE_CHANGE,
                        FIRST,
                        "99%",
                        "99%",
                        CheckedClaim.Verdict.SUPPORTED),
                claim("c53", "up 99% in all", Measure.CHANGE, FIRST, "99%", "95%", CheckedClaim.Verdict.NOT_SUPPORTED),
                claim("c60", "-5% in Gwent", Measure.CHANGE, FIRST, "-5%", "", CheckedClaim.Verdict.CANNOT_TELL));
    }

    private static CheckedClaim claim(
            String id,
            String says,
            Measure measure,
            @Nullable Period baseline,
            String value,
            String figure,
            CheckedClaim.Verdict verdict) {
        return new CheckedClaim(
                new Claim(
                        id,
                        "2025",
                        "press release",
                        says,
                        "uk",
                        new Subject(measure, LAST, Dimension.TOTAL, "all", baseline),
                        false,
                        value),
                figure,
                "9 forces of 10",
                verdict,
                verdict == CheckedClaim.Verdict.SUPPORTED
                        ? "The returns say the same."
                        : "On that base the returns say otherwise.");
    }
}
