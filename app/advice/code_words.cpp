// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of the standard as words: modalities (PS3.3 C.7.3.1.1.1), storage classes (PS3.4 B.5),
// kinds of other files.
#include "advice/advice.h"
#include "advice/words.h"

namespace disclens::advice {
namespace {

const WordRow kModalities[] = {
    {"CR", QT_TRANSLATE_NOOP("advice", "X-ray picture")},
    {"DX", QT_TRANSLATE_NOOP("advice", "X-ray picture")},
    {"RG", QT_TRANSLATE_NOOP("advice", "X-ray picture")},
    {"CT", QT_TRANSLATE_NOOP("advice", "CT scan")},
    {"MR", QT_TRANSLATE_NOOP("advice", "MRI scan")},
    {"PT", QT_TRANSLATE_NOOP("advice", "PET scan")},
    {"NM", QT_TRANSLATE_NOOP("advice", "Nuclear medicine scan")},
    {"US", QT_TRANSLATE_NOOP("advice", "Ultrasound")},
    {"IVUS", QT_TRANSLATE_NOOP("advice", "Ultrasound inside a blood vessel")},
    {"BMD", QT_TRANSLATE_NOOP("advice", "Bone density scan")},
    {"BDUS", QT_TRANSLATE_NOOP("advice", "Bone density ultrasound")},
    {"MG", QT_TRANSLATE_NOOP("advice", "Breast X-ray (mammogram)")},
    {"XA", QT_TRANSLATE_NOOP("advice", "X-ray film of blood vessels")},
    {"RF", QT_TRANSLATE_NOOP("advice", "X-ray film")},
    {"IO", QT_TRANSLATE_NOOP("advice", "Dental X-ray")},
    {"PX", QT_TRANSLATE_NOOP("advice", "Dental X-ray of the jaw")},
    {"ES", QT_TRANSLATE_NOOP("advice", "Camera pictures from inside the body")},
    {"XC", QT_TRANSLATE_NOOP("advice", "Photo")},
    {"GM", QT_TRANSLATE_NOOP("advice", "Microscope picture")},
    {"SM", QT_TRANSLATE_NOOP("advice", "Microscope slide")},
    {"DMS", QT_TRANSLATE_NOOP("advice", "Skin picture")},
    {"OP", QT_TRANSLATE_NOOP("advice", "Photo of the eye")},
    {"OPT", QT_TRANSLATE_NOOP("advice", "Eye scan")},
    {"OCT", QT_TRANSLATE_NOOP("advice", "Light scan (OCT)")},
    {"OPTENF", QT_TRANSLATE_NOOP("advice", "Eye scan")},
    {"OPTBSV", QT_TRANSLATE_NOOP("advice", "Eye scan")},
    {"OPM", QT_TRANSLATE_NOOP("advice", "Map of the eye")},
    {"OPV", QT_TRANSLATE_NOOP("advice", "Eye test: field of view")},
    {"OAM", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"AR", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"KER", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"LEN", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"SRF", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"VA", QT_TRANSLATE_NOOP("advice", "Eye test: how well you see")},
    {"LS", QT_TRANSLATE_NOOP("advice", "Laser scan of the surface")},
    {"OSS", QT_TRANSLATE_NOOP("advice", "Surface scan")},
    {"M3D", QT_TRANSLATE_NOOP("advice", "3D model")},
    {"BI", QT_TRANSLATE_NOOP("advice", "Magnetic scan")},
    {"TG", QT_TRANSLATE_NOOP("advice", "Heat picture")},
    {"DG", QT_TRANSLATE_NOOP("advice", "Light scan of tissue")},
    {"EPS", QT_TRANSLATE_NOOP("advice", "Heart rhythm test")},
    {"ECG", QT_TRANSLATE_NOOP("advice", "Heart trace (ECG)")},
    {"EEG", QT_TRANSLATE_NOOP("advice", "Brain trace (EEG)")},
    {"EMG", QT_TRANSLATE_NOOP("advice", "Muscle trace (EMG)")},
    {"EOG", QT_TRANSLATE_NOOP("advice", "Eye movement trace")},
    {"HD", QT_TRANSLATE_NOOP("advice", "Blood flow trace")},
    {"RESP", QT_TRANSLATE_NOOP("advice", "Breathing trace")},
    {"POS", QT_TRANSLATE_NOOP("advice", "Body position trace")},
    {"AU", QT_TRANSLATE_NOOP("advice", "Sound recording")},
    {"SR", QT_TRANSLATE_NOOP("advice", "Report or measures")},
    {"DOC", QT_TRANSLATE_NOOP("advice", "Document")},
    {"KO", QT_TRANSLATE_NOOP("advice", "List of key pictures")},
    {"PR", QT_TRANSLATE_NOOP("advice", "Saved view settings and marks")},
    {"SEG", QT_TRANSLATE_NOOP("advice", "Outline drawn on pictures")},
    {"REG", QT_TRANSLATE_NOOP("advice", "How two scans line up")},
    {"FID", QT_TRANSLATE_NOOP("advice", "Marked points")},
    {"RWV", QT_TRANSLATE_NOOP("advice", "How pixels become measures")},
    {"SMR", QT_TRANSLATE_NOOP("advice", "How scans are measured in 3D")},
    {"ANN", QT_TRANSLATE_NOOP("advice", "Notes drawn on pictures")},
    {"TEXTUREMAP", QT_TRANSLATE_NOOP("advice", "Surface colors of a 3D model")},
    {"HC", QT_TRANSLATE_NOOP("advice", "Print on film")},
    {"OT", QT_TRANSLATE_NOOP("advice", "Other picture")},
    {"PLAN", QT_TRANSLATE_NOOP("advice", "Plan")},
    {"CTPROTOCOL", QT_TRANSLATE_NOOP("advice", "Settings for a CT scan")},
    {"XAPROTOCOL", QT_TRANSLATE_NOOP("advice", "Settings for an X-ray film")},
    {"RTIMAGE", QT_TRANSLATE_NOOP("advice", "Picture for radiation care")},
    {"RTDOSE", QT_TRANSLATE_NOOP("advice", "Radiation dose map")},
    {"RTSTRUCT", QT_TRANSLATE_NOOP("advice", "Outlines for radiation care")},
    {"RTPLAN", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"RTRECORD", QT_TRANSLATE_NOOP("advice", "Record of radiation care")},
    {"RTINTENT", QT_TRANSLATE_NOOP("advice", "Goal of radiation care")},
    {"RTSEGANN", QT_TRANSLATE_NOOP("advice", "Outlines for radiation care")},
    {"RTRAD", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"IOL", QT_TRANSLATE_NOOP("advice", "Eye lens measures")},
    {"ASMT", QT_TRANSLATE_NOOP("advice", "Check of a result")},
    {"CD", QT_TRANSLATE_NOOP("advice", "Ultrasound")},
    {"DD", QT_TRANSLATE_NOOP("advice", "Ultrasound")},
    {"EC", QT_TRANSLATE_NOOP("advice", "Heart ultrasound")},
    {"DM", QT_TRANSLATE_NOOP("advice", "Microscope picture")},
    {"DS", QT_TRANSLATE_NOOP("advice", "X-ray film of blood vessels")},
    {"DF", QT_TRANSLATE_NOOP("advice", "X-ray film")},
    {"VF", QT_TRANSLATE_NOOP("advice", "X-ray film")},
    {"CF", QT_TRANSLATE_NOOP("advice", "X-ray film")},
    {"AS", QT_TRANSLATE_NOOP("advice", "X-ray film of blood vessels")},
    {"FA", QT_TRANSLATE_NOOP("advice", "Photo of the eye")},
    {"FS", QT_TRANSLATE_NOOP("advice", "Photo of the eye")},
    {"LP", QT_TRANSLATE_NOOP("advice", "Camera pictures from inside the body")},
    {"CP", QT_TRANSLATE_NOOP("advice", "Camera pictures from inside the body")},
    {"CS", QT_TRANSLATE_NOOP("advice", "Camera pictures from inside the body")},
    {"MA", QT_TRANSLATE_NOOP("advice", "MRI scan of blood vessels")},
    {"MS", QT_TRANSLATE_NOOP("advice", "MRI scan (spectrum)")},
    {"OPR", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"ST", QT_TRANSLATE_NOOP("advice", "Nuclear medicine scan")},
};

/// By the start of the UID after "1.2.840.10008.5.1.4."; the longest that fits wins, so a family
/// needs one row.
const WordRow kObjects[] = {
    {"1.1.1", QT_TRANSLATE_NOOP("advice", "X-ray picture")},
    {"1.1.1.2", QT_TRANSLATE_NOOP("advice", "Breast X-ray (mammogram)")},
    {"1.1.1.3", QT_TRANSLATE_NOOP("advice", "Dental X-ray")},
    {"1.1.2", QT_TRANSLATE_NOOP("advice", "CT scan")},
    {"1.1.3", QT_TRANSLATE_NOOP("advice", "Ultrasound")},
    {"1.1.3.1", QT_TRANSLATE_NOOP("advice", "Ultrasound film")},
    {"1.1.4", QT_TRANSLATE_NOOP("advice", "MRI scan")},
    {"1.1.4.2", QT_TRANSLATE_NOOP("advice", "MRI measures (spectrum)")},
    {"1.1.5", QT_TRANSLATE_NOOP("advice", "Nuclear medicine scan")},
    {"1.1.6", QT_TRANSLATE_NOOP("advice", "Ultrasound")},
    {"1.1.7", QT_TRANSLATE_NOOP("advice", "Screenshot saved as a scan")},
    {"1.1.8", QT_TRANSLATE_NOOP("advice", "Notes drawn on pictures")},
    {"1.1.9", QT_TRANSLATE_NOOP("advice", "Recorded trace")},
    {"1.1.9.1.1", QT_TRANSLATE_NOOP("advice", "Heart trace (ECG)")},
    {"1.1.9.1.2", QT_TRANSLATE_NOOP("advice", "Heart trace (ECG)")},
    {"1.1.9.1.3", QT_TRANSLATE_NOOP("advice", "Heart trace (ECG)")},
    {"1.1.9.1.4", QT_TRANSLATE_NOOP("advice", "Heart trace (ECG)")},
    {"1.1.9.2.1", QT_TRANSLATE_NOOP("advice", "Blood flow trace")},
    {"1.1.9.3.1", QT_TRANSLATE_NOOP("advice", "Heart rhythm test")},
    {"1.1.9.4", QT_TRANSLATE_NOOP("advice", "Sound recording")},
    {"1.1.9.5.1", QT_TRANSLATE_NOOP("advice", "Pulse trace")},
    {"1.1.9.6", QT_TRANSLATE_NOOP("advice", "Breathing trace")},
    {"1.1.9.7.1", QT_TRANSLATE_NOOP("advice", "Brain trace (EEG)")},
    {"1.1.9.7.2", QT_TRANSLATE_NOOP("advice", "Muscle trace (EMG)")},
    {"1.1.9.7.3", QT_TRANSLATE_NOOP("advice", "Eye movement trace")},
    {"1.1.9.7.4", QT_TRANSLATE_NOOP("advice", "Brain trace (EEG)")},
    {"1.1.9.8.1", QT_TRANSLATE_NOOP("advice", "Body position trace")},
    {"1.1.10", QT_TRANSLATE_NOOP("advice", "Saved brightness settings")},
    {"1.1.11", QT_TRANSLATE_NOOP("advice", "Saved view settings and marks")},
    {"1.1.12", QT_TRANSLATE_NOOP("advice", "X-ray film")},
    {"1.1.12.1", QT_TRANSLATE_NOOP("advice", "X-ray film of blood vessels")},
    {"1.1.12.3", QT_TRANSLATE_NOOP("advice", "X-ray film of blood vessels")},
    {"1.1.12.77", QT_TRANSLATE_NOOP("advice", "Picture of a kind that we do not know")},
    {"1.1.13.1.1", QT_TRANSLATE_NOOP("advice", "3D X-ray scan")},
    {"1.1.13.1.2", QT_TRANSLATE_NOOP("advice", "3D X-ray scan")},
    {"1.1.13.1.3", QT_TRANSLATE_NOOP("advice", "Breast X-ray in slices")},
    {"1.1.13.1.4", QT_TRANSLATE_NOOP("advice", "Breast X-ray in slices")},
    {"1.1.13.1.5", QT_TRANSLATE_NOOP("advice", "Breast X-ray in slices")},
    {"1.1.14", QT_TRANSLATE_NOOP("advice", "Light scan inside a blood vessel")},
    {"1.1.20", QT_TRANSLATE_NOOP("advice", "Nuclear medicine scan")},
    {"1.1.30", QT_TRANSLATE_NOOP("advice", "Map of values made from a scan")},
    {"1.1.40", QT_TRANSLATE_NOOP("advice", "3D model")},
    {"1.1.66", QT_TRANSLATE_NOOP("advice", "Raw data from the machine")},
    {"1.1.66.1", QT_TRANSLATE_NOOP("advice", "How two scans line up")},
    {"1.1.66.2", QT_TRANSLATE_NOOP("advice", "Marked points")},
    {"1.1.66.3", QT_TRANSLATE_NOOP("advice", "How two scans line up")},
    {"1.1.66.4", QT_TRANSLATE_NOOP("advice", "Outline drawn on pictures")},
    {"1.1.66.5", QT_TRANSLATE_NOOP("advice", "Outline drawn on a surface")},
    {"1.1.66.6", QT_TRANSLATE_NOOP("advice", "Nerve paths drawn by a program")},
    {"1.1.66.7", QT_TRANSLATE_NOOP("advice", "Outline drawn on pictures")},
    {"1.1.66.8", QT_TRANSLATE_NOOP("advice", "Outline drawn on pictures")},
    {"1.1.67", QT_TRANSLATE_NOOP("advice", "How pixels become measures")},
    {"1.1.68.1", QT_TRANSLATE_NOOP("advice", "Surface scan")},
    {"1.1.68.2", QT_TRANSLATE_NOOP("advice", "Surface scan")},
    {"1.1.77.1", QT_TRANSLATE_NOOP("advice", "Photo")},
    {"1.1.77.1.1", QT_TRANSLATE_NOOP("advice", "Camera picture from inside the body")},
    {"1.1.77.1.1.1", QT_TRANSLATE_NOOP("advice", "Camera film from inside the body")},
    {"1.1.77.1.2", QT_TRANSLATE_NOOP("advice", "Microscope picture")},
    {"1.1.77.1.2.1", QT_TRANSLATE_NOOP("advice", "Microscope film")},
    {"1.1.77.1.3", QT_TRANSLATE_NOOP("advice", "Microscope picture")},
    {"1.1.77.1.4", QT_TRANSLATE_NOOP("advice", "Photo")},
    {"1.1.77.1.4.1", QT_TRANSLATE_NOOP("advice", "Video")},
    {"1.1.77.1.5", QT_TRANSLATE_NOOP("advice", "Photo of the eye")},
    {"1.1.77.1.5.3", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"1.1.77.1.5.4", QT_TRANSLATE_NOOP("advice", "Eye scan")},
    {"1.1.77.1.6", QT_TRANSLATE_NOOP("advice", "Microscope slide")},
    {"1.1.77.1.7", QT_TRANSLATE_NOOP("advice", "Skin picture")},
    {"1.1.78", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"1.1.79", QT_TRANSLATE_NOOP("advice", "Eye measures")},
    {"1.1.80", QT_TRANSLATE_NOOP("advice", "Eye test: field of view")},
    {"1.1.81", QT_TRANSLATE_NOOP("advice", "Map of the eye")},
    {"1.1.82", QT_TRANSLATE_NOOP("advice", "Map of the eye")},
    {"1.1.88", QT_TRANSLATE_NOOP("advice", "Report")},
    {"1.1.88.11", QT_TRANSLATE_NOOP("advice", "Report")},
    {"1.1.88.22", QT_TRANSLATE_NOOP("advice", "Report")},
    {"1.1.88.33", QT_TRANSLATE_NOOP("advice", "Report with measures")},
    {"1.1.88.34", QT_TRANSLATE_NOOP("advice", "Report with measures in 3D")},
    {"1.1.88.40", QT_TRANSLATE_NOOP("advice", "Log of the procedure")},
    {"1.1.88.50", QT_TRANSLATE_NOOP("advice", "Marks of a computer on a breast X-ray")},
    {"1.1.88.59", QT_TRANSLATE_NOOP("advice", "List of key pictures")},
    {"1.1.88.65", QT_TRANSLATE_NOOP("advice", "Marks of a computer on a chest scan")},
    {"1.1.88.67", QT_TRANSLATE_NOOP("advice", "Record of the X-ray dose")},
    {"1.1.88.68", QT_TRANSLATE_NOOP("advice", "Record of a tracer dose")},
    {"1.1.88.69", QT_TRANSLATE_NOOP("advice", "Marks of a computer on a bowel scan")},
    {"1.1.88.70", QT_TRANSLATE_NOOP("advice", "Report on an implant plan")},
    {"1.1.88.71", QT_TRANSLATE_NOOP("advice", "Report on the pictures taken")},
    {"1.1.88.72", QT_TRANSLATE_NOOP("advice", "Heart ultrasound report")},
    {"1.1.88.73", QT_TRANSLATE_NOOP("advice", "Record of a tracer dose")},
    {"1.1.88.74", QT_TRANSLATE_NOOP("advice", "Record of drugs given")},
    {"1.1.88.75", QT_TRANSLATE_NOOP("advice", "Record of drugs given")},
    {"1.1.88.76", QT_TRANSLATE_NOOP("advice", "Record of the X-ray dose")},
    {"1.1.90.1", QT_TRANSLATE_NOOP("advice", "Check of a result")},
    {"1.1.91.1", QT_TRANSLATE_NOOP("advice", "Notes drawn on pictures")},
    {"1.1.104.1", QT_TRANSLATE_NOOP("advice", "PDF document in a scan file")},
    {"1.1.104.2", QT_TRANSLATE_NOOP("advice", "Report (CDA) in a scan file")},
    {"1.1.104.3", QT_TRANSLATE_NOOP("advice", "3D model")},
    {"1.1.104.4", QT_TRANSLATE_NOOP("advice", "3D model")},
    {"1.1.104.5", QT_TRANSLATE_NOOP("advice", "3D model")},
    {"1.1.128", QT_TRANSLATE_NOOP("advice", "PET scan")},
    {"1.1.129", QT_TRANSLATE_NOOP("advice", "Report or measures")},
    {"1.1.130", QT_TRANSLATE_NOOP("advice", "PET scan")},
    {"1.1.131", QT_TRANSLATE_NOOP("advice", "Layout of a screen")},
    {"1.1.200", QT_TRANSLATE_NOOP("advice", "Settings for a scan")},
    {"1.1.201.1", QT_TRANSLATE_NOOP("advice", "Storage list")},
    {"1.1.481", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"1.1.481.1", QT_TRANSLATE_NOOP("advice", "Picture for radiation care")},
    {"1.1.481.2", QT_TRANSLATE_NOOP("advice", "Radiation dose map")},
    {"1.1.481.3", QT_TRANSLATE_NOOP("advice", "Outlines for radiation care")},
    {"1.1.481.4", QT_TRANSLATE_NOOP("advice", "Record of radiation care")},
    {"1.1.481.5", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"1.1.481.6", QT_TRANSLATE_NOOP("advice", "Record of radiation care")},
    {"1.1.481.7", QT_TRANSLATE_NOOP("advice", "Record of radiation care")},
    {"1.1.481.8", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"1.1.481.9", QT_TRANSLATE_NOOP("advice", "Record of radiation care")},
    {"1.1.481.10", QT_TRANSLATE_NOOP("advice", "Goal of radiation care")},
    {"1.1.481.11", QT_TRANSLATE_NOOP("advice", "Outlines for radiation care")},
    {"1.1.501", QT_TRANSLATE_NOOP("advice", "Security scan of a bag or person")},
    {"1.1.601", QT_TRANSLATE_NOOP("advice", "Ultrasound test of a material")},
    {"34.7", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"34.10", QT_TRANSLATE_NOOP("advice", "Plan for radiation care")},
    {"38.1", QT_TRANSLATE_NOOP("advice", "Layout of a screen")},
    {"39.1", QT_TRANSLATE_NOOP("advice", "Color table")},
    {"43.1", QT_TRANSLATE_NOOP("advice", "Implant data")},
    {"44.1", QT_TRANSLATE_NOOP("advice", "Implant data")},
    {"45.1", QT_TRANSLATE_NOOP("advice", "Implant data")},
};

} // namespace

QString modalityWord(const QString& modality) {
    const QString code = modality.trimmed().toUpper();
    const QString word = wordFor(kModalities, code);
    // An unknown code is the disc's own text and stays out of our words.
    return word.isEmpty() ? translate("advice", "Other kind of file") : word;
}

QString objectWord(const QString& sopClass) {
    const QString uid = sopClass.trimmed();
    if (uid == QLatin1String("1.2.840.10008.1.3.10"))
        return translate("advice", "The disc’s table of contents");
    const QString root = QStringLiteral("1.2.840.10008.5.1.4.");
    const char* best = nullptr;
    qsizetype longest = 0;
    if (uid.startsWith(root)) {
        const QStringView rest = QStringView(uid).mid(root.size());
        for (const WordRow& row : kObjects) {
            const QLatin1String start(row.id);
            const bool fits = rest.startsWith(start) &&
                              (rest.size() == start.size() || rest[start.size()] == u'.');
            if (fits && start.size() > longest) {
                longest = start.size();
                best = row.word;
            }
        }
    }
    return best ? translate("advice", best) : translate("advice", "Other kind of file");
}

QString fileTypeWord(image::FileType type) {
    using image::FileType;
    switch (type) {
    case FileType::Unknown:
        return translate("advice", "File of a kind that we do not know");
    case FileType::Program:
        return translate("advice", "Program");
    case FileType::Script:
        return translate("advice", "Small program (script)");
    case FileType::Autorun:
        return translate("advice", "Starts by itself");
    case FileType::Html:
        return translate("advice", "Web page");
    case FileType::Xml:
        return translate("advice", "Data file (XML)");
    case FileType::Cda:
        return translate("advice", "Report (CDA)");
    case FileType::Text:
        return translate("advice", "Text file");
    case FileType::Json:
        return translate("advice", "Data file (JSON)");
    case FileType::Config:
        return translate("advice", "Settings file");
    case FileType::Pdf:
        return translate("advice", "PDF document");
    case FileType::Jpeg:
        return translate("advice", "Photo or picture (JPEG)");
    case FileType::Png:
        return translate("advice", "Picture (PNG)");
    case FileType::Tiff:
        return translate("advice", "Picture (TIFF)");
    case FileType::Bmp:
        return translate("advice", "Picture (BMP)");
    case FileType::Gif:
        return translate("advice", "Picture (GIF)");
    case FileType::WebP:
        return translate("advice", "Picture (WebP)");
    case FileType::Video:
        return translate("advice", "Video");
    case FileType::Audio:
        return translate("advice", "Sound recording");
    case FileType::Office:
        return translate("advice", "Office document");
    case FileType::Database:
        return translate("advice", "Database");
    case FileType::ThumbsDb:
        return translate("advice", "Small preview pictures");
    case FileType::Archive:
        return translate("advice", "Packed files");
    case FileType::Font:
        return translate("advice", "Font");
    case FileType::Icon:
        return translate("advice", "Icon");
    case FileType::DiskImage:
        return translate("advice", "Image of a whole disc");
    case FileType::Empty:
        return translate("advice", "Empty file");
    case FileType::Shortcut:
        return translate("advice", "Shortcut to another file");
    }
    return translate("advice", "File of a kind that we do not know");
}

} // namespace disclens::advice
