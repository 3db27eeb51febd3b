package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Named;

/** The first sheet: what this is, and what it rests on. */
final class CoverSheet {
    private static final int WIDTH = 110;

    private final Edition edition;
    private final NewSheet drawn = new NewSheet("Cover");
    private int line;

    private CoverSheet(Edition edition) {
        this.edition = edition;
    }

    static NewSheet draw(Edition edition, String title) {
        CoverSheet cover = new CoverSheet(edition);
        cover.drawn.width(0, WIDTH);
        cover.write(title);
        return cover.drawn;
    }

    private void write(String title) {
        heading(title);
        text(
                "Numbers that UK police forces gave in answer to Freedom of Information requests, put together as they gave"
                        + " them. Made on " + English.day(edition.imprint().asOf()) + " by foi-returns "
                        + edition.imprint().version()
                        + ", run "
                        + edition.imprint().run() + ".");
        heading("Requests");
        edition.latestFirst().forEach(request -> text(words(request)));
        heading("How to read it");
        text("Each worksheet holds one table. Tables with a column “Request” show each request as it was answered; the"
                + " worksheet " + ForcesTable.SHEET + " shows each force’s latest answer for each year."
                + (edition.byOffence().size() == 1
                        ? ""
                        : " It is there once for each offence, since numbers of different offences are never added."));
        text("Sums hold the forces that answered, and say how many. Numbers that forces withheld are carried as ranges"
                + " and never made narrower.");
        link("Contents: a list of all worksheets", Contents.SHEET);
        link("Notes: signs and terms", "Notes");
    }

    private String words(Request request) {
        List<String> facts = new ArrayList<>();
        facts.add(request.described() ? request.title() : "Request " + request.id());
        if (edition.byOffence().size() > 1) {
            facts.add("about " + edition.registers().offences().name(request.offence()));
        }
        facts.add(edition.collecting().stream()
                .filter(each -> each.request().equals(request.id()))
                .findFirst()
                .map(each -> each.base() + " answered with numbers"
                        + (each.open() ? "; still collecting, so that no sums of it are given here" : ""))
                .orElseGet(() -> English.counted(answering(request), "force") + " answered with numbers"));
        return String.join("; ", facts) + ".";
    }

    private long answering(Request request) {
        return edition.evidence().observations().stream()
                .filter(cell -> cell.request().equals(request.id()))
                .map(Observation::force)
                .distinct()
                .count();
    }

    private void heading(String words) {
        drawn.put(
                line++,
                0,
                Content.text(words),
                SheetLook.PLAIN.named(Named.HEADING).wrapped());
    }

    private void text(String words) {
        drawn.put(line++, 0, Content.text(words), SheetLook.PLAIN.wrapped());
    }

    private void link(String words, String sheet) {
        drawn.link(new Address(line, 0), sheet, new Address(0, 0));
        drawn.put(line++, 0, Content.text(words), SheetLook.PLAIN.named(Named.LINK));
    }
}
