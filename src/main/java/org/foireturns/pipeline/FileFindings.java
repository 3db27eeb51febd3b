package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.BeyondLimit;
import org.foireturns.model.finding.Encrypted;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HoldsFiles;
import org.foireturns.model.finding.NotTabular;
import org.foireturns.model.finding.PageLayout;
import org.foireturns.model.finding.ReaderRemark;
import org.foireturns.model.finding.TypeMismatch;
import org.foireturns.model.finding.Unreadable;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;

/** What is said of a file as a file, whatever its cells say. */
final class FileFindings {
    private final ReturnFile file;
    private final Place place;

    FileFindings(ReturnFile file, Place place) {
        this.file = file;
        this.place = place;
    }

    /** Why a reader refused it. */
    Finding refused(UnreadableFile refused) {
        if (refused.reason() == UnreadableFile.Reason.PASSWORD) {
            return new Encrypted(place, file.baseName());
        }
        if (refused.reason() == UnreadableFile.Reason.UNSUPPORTED
                && file.format().holdsFiles()) {
            return unopened();
        }
        String setting = refused.reason().setting();
        return setting.isEmpty()
                ? new Unreadable(place, file.baseName(), refused.words())
                : new BeyondLimit(place, file.baseName(), refused.words(), setting);
    }

    /** Why a file that holds files is not read as one. */
    Finding apart(int files) {
        return new HoldsFiles(place, file.baseName(), file.format().words(), files);
    }

    /** Why no reader was given it. */
    Finding unopened() {
        return switch (file.format()) {
            case DAMAGED -> new Unreadable(place, file.baseName(), "it is damaged or was cut off on its way");
            case EMPTY -> new Unreadable(place, file.baseName(), "it is empty");
            default -> new NotTabular(place, file.baseName(), file.format().words());
        };
    }

    /** What is said of every file that was opened, whether or not its cells are counted, behind other findings. */
    List<FindingLine> opened(List<Finding> others, Workbook workbook, List<Sighting> sightings, ScreenRules rules) {
        List<Finding> findings = new ArrayList<>(others);
        if (misnamed()) {
            findings.add(new TypeMismatch(place, file.baseName(), file.format().words()));
        }
        workbook.remarks()
                .forEach(remark -> findings.add(
                        remark.asks()
                                ? new PageLayout(place, remark.words())
                                : new ReaderRemark(place, remark.words())));
        List<FindingLine> lines =
                new ArrayList<>(findings.stream().map(FindingLine::of).toList());
        lines.addAll(new Disclosure(file, place, rules).ofRead(sightings));
        return lines;
    }

    private boolean misnamed() {
        String name = file.baseName().toLowerCase(Locale.ROOT);
        List<String> endings = switch (file.format()) {
            case XLSX -> List.of(".xlsx", ".xlsm", ".xltx", ".xltm");
            case XLSB -> List.of(".xlsb");
            case XLS -> List.of(".xls", ".xlt");
            case ODS -> List.of(".ods", ".ots");
            case PLAIN_LETTER -> List.of(".txt", ".text", ".csv", ".tsv");
            case PDF -> List.of(".pdf");
            case ODT -> List.of(".odt", ".ott");
            case WEB_PAGE -> List.of(".html", ".htm", ".xhtml");
            case WORD -> List.of(".docx", ".docm", ".dotx", ".dotm");
            default -> List.of("");
        };
        return file.format() != FileFormat.CSV ? endings.stream().noneMatch(name::endsWith) : name.contains(".xls");
    }
}
