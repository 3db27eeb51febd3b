package org.foireturns.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Answer;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Refusal;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.NumbersInTexts;

/** Small tables of observations for tests; each call of a setter holds for the cells that follow. */
public final class Given {
    private final List<ReturnSummary> returns = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Outcome.Rejected> rejected = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();
    private String request = "2025";
    private String offence = "71/17";
    private String force = "gwent";
    private String file = "gwent.xlsx";
    private String sheet = "Sheet1";
    private Period period = Period.financialYear(2024);
    private Unit unit = Unit.OFFENCES;
    private int next = 1;

    public Given request(String id) {
        request = id;
        return this;
    }

    /** What the requests of the cells that follow ask about. */
    public Given offence(String id) {
        offence = id;
        return this;
    }

    public Given force(String id) {
        force = id;
        return file(request + "/" + id + ".xlsx");
    }

    public Given file(String name) {
        file = name;
        returns.add(new ReturnSummary(new ReturnFile(request, name, "00", 1, FileFormat.XLSX), force, true));
        return this;
    }

    /** A file of which nobody knows who sent it. */
    public Given ofNobody(String name) {
        force = "";
        file = name;
        returns.add(new ReturnSummary(new ReturnFile(request, name, "00", 1, FileFormat.XLSX), null, true));
        return this;
    }

    /** Whose the cells that follow are, in the same file. */
    public Given from(String id) {
        force = id;
        return this;
    }

    public Given sheet(String name) {
        sheet = name;
        return this;
    }

    public Given year(int start) {
        return period(Period.financialYear(start));
    }

    public Given period(Period span) {
        period = span;
        return this;
    }

    public Given unit(Unit counted) {
        unit = counted;
        return this;
    }

    /** A count at a cell: {@code 52}, {@code *} for any number, {@code <5}, {@code n/a}. */
    public Given detail(String cell, String gender, String age, String platform, String count) {
        return add(Role.DETAIL, cell, gender, age, platform, count);
    }

    public Given stated(String cell, String gender, String age, String platform, String count) {
        return add(Role.STATED_TOTAL, cell, gender, age, platform, count);
    }

    /** The answer to the question for the total, at a cell of its own. */
    public Given total(String count) {
        return detail("Z" + 10 * next++, "all", "all", "all", count);
    }

    /** A count by platform, each in a row under the last. */
    public Given platform(String id, String count) {
        return detail("Y" + (1000 + next++), "all", "all", id, count);
    }

    public Given age(String band, String count) {
        return detail("X" + (1000 + next++), "all", band, "all", count);
    }

    public Given gender(String id, String count) {
        return detail("W" + (1000 + next++), id, "all", "all", count);
    }

    /** Rows of a list: offences of one gender, age and platform. */
    public Given listed(String gender, String age, String platform, String count) {
        return detail("A2:F900", gender, age, platform, count);
    }

    /**
     * Gender by age from B2 on, as it stands on a sheet: the ages, then a line for each gender. What is of all is a
     * written total, {@code ?} a rejected cell, {@code .} nothing.
     */
    public Given table(String drawn) {
        List<String> lines = drawn.lines().filter(line -> !line.isBlank()).toList();
        String[] ages = lines.get(0).strip().split("\\s+", -1);
        for (int row = 1; row < lines.size(); row++) {
            String[] words = lines.get(row).strip().split("\\s+", -1);
            for (int column = 1; column < words.length; column++) {
                String cell = (char) ('A' + column) + Integer.toString(row + 1);
                String age = ages[column - 1];
                if (words[column].equals("?")) {
                    rejected(cell);
                } else if (!words[column].equals(".")) {
                    boolean total = words[0].equals("all") || age.equals("all");
                    add(total ? Role.STATED_TOTAL : Role.DETAIL, cell, words[0], age, "all", words[column]);
                }
            }
        }
        return this;
    }

    public Given rejected(String cell) {
        Place place = Place.parse(request, force, file, sheet, cell, "");
        Outcome.Reason reason = new Outcome.Reason("not-a-count", "", place, "", "");
        rejected.add(new Outcome.Rejected(place, List.of(reason), 1));
        return this;
    }

    /**
     * A rejected count of which we know where it belongs.
     *
     * @param open the dimensions of which it may be another category
     */
    public Given rejected(String cell, String gender, String age, String platform, Dimension... open) {
        Place place = Place.parse(request, force, file, sheet, cell, "");
        Outcome.Reason reason = new Outcome.Reason("label-unknown", "", place, "", "");
        Gap gap = new Gap(period, new Cut(VictimGender.of(gender), new VictimAge(age), platform), Set.of(open));
        rejected.add(new Outcome.Rejected(place, List.of(reason), 1, gap));
        return this;
    }

    /** Cells of the table that are empty where counts are due. */
    public Given blank(String cells) {
        findings.add(FindingLine.of(new Blank(Place.parse(request, force, file, sheet, cells, ""), 1)));
        return this;
    }

    /** Texts with numbers that were not read. */
    public Given unread(String cells) {
        findings.add(FindingLine.of(new NumbersInTexts(Place.parse(request, force, file, sheet, cells, ""), 1, cells)));
        return this;
    }

    /** The file holds words alone. */
    public Given noTable() {
        findings.add(FindingLine.of(new NoTable(Place.parse(request, force, file, "", "", ""), file)));
        return this;
    }

    public Given refused(String question, String section) {
        return said(question, section, Refusal.Kind.REFUSED);
    }

    public Given notHeld(String question) {
        return said(question, "", Refusal.Kind.NOT_HELD);
    }

    public Given nil(String question) {
        return said(question, "", Refusal.Kind.NIL);
    }

    private Given said(String question, String section, Refusal.Kind kind) {
        Place place = Place.parse(request, force, file, "", "", "");
        refusals.add(new Refusal(request, force, question, section, kind, place));
        return this;
    }

    public Given youngest(int age, VictimGender gender) {
        answers.add(
                new Answer(request, force, period, Answer.YOUNGEST_VICTIM, Integer.toString(age), gender, at("H4")));
        return this;
    }

    public Evidence evidence() {
        List<Observation> sorted = new ArrayList<>(observations);
        Collections.shuffle(sorted, new java.util.Random(observations.size()));
        return new Evidence(returns, sorted, answers, refusals, rejected, List.of(), List.of(), findings);
    }

    /** The cells in the order of their places. */
    public List<Observation> cells() {
        return observations.stream().sorted(Counts.BY_PLACE).toList();
    }

    /** What the only force answered to the only request. */
    Folder folder() {
        return Folder.all(evidence()).get(0);
    }

    public static Period quarter(int year) {
        return new Period(LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30));
    }

    private Given add(Role role, String cell, String gender, String age, String platform, String count) {
        observations.add(new Observation(
                request,
                force,
                period,
                new Coordinates(offence, new Cut(VictimGender.of(gender), new VictimAge(age), platform), unit, role),
                count(count),
                at(cell),
                ""));
        return this;
    }

    private Provenance at(String cell) {
        return new Provenance(file, "00", sheet, CellRange.parse(cell), "");
    }

    private static Count count(String text) {
        return switch (text) {
            case "*" -> Count.between(0, null);
            case "<5" -> Count.between(0, 4L);
            case "1-4" -> Count.between(1, 4L);
            case "n/a" -> Count.notHeld();
            default -> Count.of(Long.parseLong(text));
        };
    }
}
