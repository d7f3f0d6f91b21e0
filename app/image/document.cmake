# The document side of the room: files that are not pictures, and what DICOM holds beside pictures.
find_package(LibXml2 REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(EXIF REQUIRED IMPORTED_TARGET libexif)
target_sources(disclens_image PRIVATE
  document.h
  document_bytes.cpp document_bytes.h
  document_cda.cpp document_cda.h
  document_encapsulated.cpp document_encapsulated.h
  document_encoding.cpp document_encoding.h
  document_exif.cpp
  document_facts.cpp document_facts.h
  document_html.cpp
  document_item_tree.cpp document_item_tree.h
  document_markup.cpp document_markup.h
  document_metadata.cpp document_metadata.h
  document_object.cpp document_object.h
  document_office.cpp document_office.h
  document_ole.cpp
  document_pdf.cpp document_pdf.h
  document_pdf_extras.cpp
  document_picture.cpp document_picture.h
  document_read.cpp
  document_report.cpp document_report.h
  document_runs.cpp document_runs.h
  document_service.cpp document_service.h
  document_show.cpp
  document_shown.cpp document_shown.h document_shown_text.h
  document_sqlite.cpp document_sqlite.h
  document_text.cpp document_text.h
  document_tiff.cpp document_tiff.h
  document_type.cpp document_type.h
  document_type_text.cpp document_type_text.h
  document_waveform.cpp document_waveform.h
  document_wire.cpp
  document_words.cpp document_words.h)
target_link_libraries(disclens_image PRIVATE LibXml2::LibXml2 PkgConfig::EXIF Qt6::Pdf ZLIB::ZLIB
  LibArchive::LibArchive SQLite::SQLite3)
