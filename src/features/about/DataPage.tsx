/** Data and privacy: what is stored where, how much lies here now, and how to clear it. */
import { dataAndPrivacyDa } from '../../i18n/pages/dataAndPrivacy.da';
import { dataAndPrivacyEn } from '../../i18n/pages/dataAndPrivacy.en';
import { AboutPage } from './AboutPage';
import { ClearDevice } from './ClearDevice';
import { StorageFacts } from './StorageFacts';

const texts = { da: dataAndPrivacyDa, en: dataAndPrivacyEn };

export default function DataPage() {
  return (
    <AboutPage texts={texts} slots={{ 'storage-facts': <StorageFacts />, 'clear-device': <ClearDevice /> }} />
  );
}
