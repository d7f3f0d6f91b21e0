// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>

namespace disclens::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Dialogs", text);
}

/// Qt's own dialog: the desktop's would write into its list of recent files. Its own history is
/// emptied, and Qt keeps the rest (last folder, typed names) in settings that we clear by giving it
/// none to restore.
void prepare(QFileDialog& dialog) {
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setHistory({});
    QList<QUrl> places{QUrl::fromLocalFile(QDir::homePath())};
    for (const auto where : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation,
                             QStandardPaths::DesktopLocation})
        places << QUrl::fromLocalFile(QStandardPaths::writableLocation(where));
    for (const QString& mount :
         {QStringLiteral("/media"), QStringLiteral("/run/media"), QStringLiteral("/mnt")})
        if (QDir(mount).exists())
            places << QUrl::fromLocalFile(mount);
    dialog.setSidebarUrls(places);
}

/// QFileDialog stores "lastVisited" and its history in Qt's own settings when it closes.
void forgetPlaces() {
    QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
    settings.remove(QStringLiteral("FileDialog/lastVisited"));
    settings.remove(QStringLiteral("FileDialog/history"));
}

QStringList run(QFileDialog& dialog) {
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QStringList chosen = accepted ? dialog.selectedFiles() : QStringList();
    dialog.setHistory({});
    forgetPlaces();
    return chosen;
}

} // namespace

QString Dialogs::chooseFolder(QWidget* parent) {
    QStringList chosen;
    {
        QFileDialog dialog(parent, words(QT_TRANSLATE_NOOP("Dialogs", "Open a folder")),
                           QDir::homePath());
        prepare(dialog);
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        chosen = run(dialog);
    }
    forgetPlaces();
    return chosen.value(0);
}

QStringList Dialogs::chooseFiles(QWidget* parent) {
    QStringList chosen;
    {
        QFileDialog dialog(parent,
                           words(QT_TRANSLATE_NOOP("Dialogs", "Open files, a ZIP or an ISO")),
                           QDir::homePath());
        prepare(dialog);
        dialog.setFileMode(QFileDialog::ExistingFiles);
        chosen = run(dialog);
    }
    forgetPlaces();
    return chosen;
}

QString Dialogs::chooseSaveFile(QWidget* parent, const QString& suggestion, const QString& filter) {
    QStringList chosen;
    {
        QFileDialog dialog(parent, words(QT_TRANSLATE_NOOP("Dialogs", "Save")),
                           QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           filter);
        prepare(dialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suggestion.section(u'.', -1));
        dialog.selectFile(suggestion);
        chosen = run(dialog);
    }
    forgetPlaces();
    return chosen.value(0);
}

bool Dialogs::choosePrinter(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void Dialogs::tell(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace disclens::ui
